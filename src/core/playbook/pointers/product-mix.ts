import type { MixFigures } from '../../language/playbook/mixes';
import { mostAre } from '../../language/playbook/mixes';
import type { Pointer } from './pointer';
import { byMix } from './shared/mix';
import { dealsThatAre } from './shared/won-lost-open';

/** Won amounts: are they small because of what is sold? */
export const productMix: Pointer<MixFigures> = {
  look: (input) =>
    byMix(input, 'product', (people) =>
      dealsThatAre('won', input.lookup, people).flatMap((deal) => {
        const value = input.lookup.pipeline.deals[deal]?.amount ?? null;
        return value === null ? [] : [[deal, value] as const];
      }),
    ),
  sentence: mostAre,
  otherwise: () => 'the products do not explain it',
};
