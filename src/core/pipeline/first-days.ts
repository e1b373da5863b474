import { memoize } from '../memoize';
import { firstEntries } from './first-entries';
import type { Pipeline } from './pipeline';

/**
 * For each deal the day on which it came in: of its creation, else of its first entry into an open
 * stage; NaN where nothing tells.
 */
export const firstDays = memoize((pipeline: Pipeline): number[] => {
  const days = pipeline.deals.map(({ created }) => created ?? Number.NaN);
  for (const { deal, at } of firstEntries(pipeline, new Set(pipeline.openStages))) {
    if (Number.isNaN(days[deal])) days[deal] = at;
  }
  return days;
});
