import { isPushed } from '../../metrics/open-deal-facts';
import type { Pointer } from './pointer';
import type { ShareFigures } from './shared/compare-shares';
import { moreOpenDeals, openDealsThat } from './shared/open-deals';

/** Open deals whose close date was pushed out twice or more, against the others'. */
export const pushedDates: Pointer<ShareFigures> = {
  look(input) {
    const { pipeline } = input.pipelineIndex;
    const isRecorded = pipeline.eventsOfDeal.some((events) =>
      events.some(({ field }) => field === 'closeDate'),
    );
    return isRecorded
      ? moreOpenDeals(input, (deal) => isPushed(pipeline, deal))
      : { missing: 'close date changes' };
  },
  sentence: (figures) => openDealsThat('were pushed out twice or more', figures),
};
