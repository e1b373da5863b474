import { memoize } from '../memoize';
import type { Deal } from './deal';

/** Indexes of the stages that some deal has a date for, so that a blank date tells something. */
export const datedStages = memoize((deals: readonly Deal[]): ReadonlySet<number> => {
  const dated = new Set<number>();
  for (const { stageDates } of deals) {
    for (let stage = 0; stage < stageDates.length; stage++) {
      if (!Number.isNaN(stageDates[stage])) dated.add(stage);
    }
  }
  return dated;
});
