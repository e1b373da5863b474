import { isPushed } from '../../metrics/open-deal-facts';
import { ofOpen } from './open-deals';
import type { Pointer } from './pointer';

/** Open deals whose close date was pushed out twice or more, against the others'. */
export const pushedDates: Pointer = (input) => {
  const { pipeline } = input.pipelineIndex;
  const isKnown = pipeline.eventsOfDeal.some((events) =>
    events.some(({ field }) => field === 'closeDate'),
  );
  return isKnown
    ? ofOpen(input, (deal) => isPushed(pipeline, deal))
    : { missing: 'close date changes' };
};
