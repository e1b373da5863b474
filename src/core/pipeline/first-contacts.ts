import { isWithin } from '../calendar';
import { memoize } from '../memoize';
import type { PipelineIndex } from './pipeline-index';

/**
 * Each salesperson's first contacts (first entries into any open stage) within the time that their
 * activities are on record; null where the days of entries are not.
 */
export const contactsOfEffort = memoize(
  ({ pipeline: { openStages }, weeklyEntries, effort }: PipelineIndex): Array<number | null> =>
    weeklyEntries(openStages).map(({ days, absent }, person) => {
      const exposure = effort.exposures[person];
      if (absent !== null || exposure === undefined) return null;
      return days.filter((day) => isWithin(day, exposure)).length;
    }),
);
