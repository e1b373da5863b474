import { lostForSame } from '../../language/playbook/shares';
import type { Pointer } from './pointer';
import { moreThanOthers, type ShareFigures } from './shared/compare-shares';
import { lateLossesWithReason, noReasons } from './shared/losses';
import { strongest } from './shared/points';

/** The reason that comes back more often among the losses after a proposal than with the others. */
export const sameReason: Pointer<ShareFigures & { readonly name: string }> = {
  look(input) {
    const { deals } = input.lookup.pipeline;
    const losses = lateLossesWithReason(input);
    const reasonOf = (deal: number) => deals[deal]?.lostReason as string;
    const names = new Set(losses([input.person]).map(reasonOf));
    const readings = [...names].sort().flatMap((name) => {
      const reading = moreThanOthers(input, losses, (deal) => reasonOf(deal) === name, { name });
      return 'missing' in reading ? [] : reading;
    });
    return strongest(readings, names.size === 0 ? noReasons(input) : { missing: null });
  },
  sentence: lostForSame,
};
