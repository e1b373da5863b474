import { openWait } from '../../language/playbook/shares';
import { stalledVisits } from '../../pipeline/stalled';
import type { Pointer } from './pointer';
import type { ShareFigures } from './shared/compare-shares';
import { moreOpenDeals } from './shared/open-deals';

/** Open deals over their stage's limit, against the others'. */
export const stalled: Pointer<ShareFigures> = {
  look(input) {
    const { pipeline, limitOf } = input.lookup;
    const late = new Set(stalledVisits(pipeline, limitOf).map(({ deal }) => deal));
    return moreOpenDeals(input, (deal) => late.has(deal));
  },
  sentence: openWait,
};
