import { openWerePushed } from '../../language/playbook/shares';
import { isPushed } from '../../metrics/open-deal-facts';
import type { Pointer } from './pointer';
import type { ShareFigures } from './shared/compare-shares';
import { moreOpenDeals } from './shared/open-deals';

/** Open deals whose close date was pushed out twice or more, against the others'. */
export const pushedDates: Pointer<ShareFigures> = {
  look(input) {
    const { pipeline } = input.lookup;
    const isRecorded = pipeline.eventsOfDeal.some((events) =>
      events.some(({ field }) => field === 'closeDate'),
    );
    return isRecorded
      ? moreOpenDeals(input, (deal) => isPushed(pipeline, deal))
      : { missing: 'close date changes' };
  },
  sentence: openWerePushed,
};
