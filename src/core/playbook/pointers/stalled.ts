import { stalledVisits } from '../../pipeline/stalled';
import type { Pointer } from './pointer';
import type { ShareFigures } from './shared/compare-shares';
import { moreOpenDeals, openDealsThat } from './shared/open-deals';

/** Open deals over their stage's limit, against the others'. */
export const stalled: Pointer<ShareFigures> = {
  look(input) {
    const { pipeline, limitOf } = input.pipelineIndex;
    const late = new Set(stalledVisits(pipeline, limitOf).map(({ deal }) => deal));
    return moreOpenDeals(input, (deal) => late.has(deal));
  },
  sentence: (figures) => openDealsThat('wait longer than usual', figures),
};
