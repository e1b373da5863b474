import { FEWEST_WEEKS } from '../pipeline/exposure';

/** Weeks of a quarter. */
const QUARTER = 13;

/** So many a week in whole weeks that are on record. */
interface WeeklyCounts {
  readonly weekly: readonly number[];
  /** Why there is no pace; null where there is one. */
  readonly absent: unknown;
}

/**
 * The most that any of several people has come to over a quarter, a week: what has been reached
 * here, and so what can be asked for without asking for what nobody has done. Somebody with less
 * than a quarter on record counts with all of it, from eight weeks on.
 *
 * @param people each one's counts of single weeks, in the order of the weeks
 * @returns null where nobody has as much on record
 */
export function bestQuarter(people: readonly WeeklyCounts[]): number | null {
  const best = people.flatMap(({ weekly, absent }) => {
    if (absent !== null || weekly.length < FEWEST_WEEKS) return [];
    const weeks = Math.min(QUARTER, weekly.length);
    let sum = 0;
    let most = 0;
    weekly.forEach((count, week) => {
      sum += count - (weekly[week - weeks] ?? 0);
      if (week >= weeks - 1) most = Math.max(most, sum);
    });
    return [most / weeks];
  });
  return best.length === 0 ? null : Math.max(...best);
}
