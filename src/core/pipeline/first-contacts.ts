import { isWithin } from '../calendar';
import { memoize } from '../memoize';
import { stageEnteredOnCreation } from './first-entries';
import type { PipelineIndex } from './pipeline-index';

/**
 * Each salesperson's first contacts (first entries into any open stage) within the time that their
 * activities are on record; null where the days of entries are not. Where the days of later stages
 * alone are kept, a deal's creation is its first contact.
 */
export const contactsOfEffort = memoize(
  ({ pipeline, weeklyEntries, effort }: PipelineIndex): Array<number | null> => {
    const first = stageEnteredOnCreation(pipeline);
    const entries = weeklyEntries(first === null ? pipeline.openStages : [first]);
    return entries.map(({ days, absent }, person) => {
      const exposure = effort.exposures[person];
      if (absent !== null || exposure === undefined) return null;
      return days.filter((day) => isWithin(day, exposure)).length;
    });
  },
);
