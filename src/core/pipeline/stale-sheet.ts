import type { Day } from '../calendar';
import { memoize } from '../memoize';
import { median } from '../statistics';
import { activityDays } from './last-activity';
import type { Pipeline } from './pipeline';

/** Silence of fewer days than this is a holiday. */
const SHORTEST_SILENCE = 28;

/** How many of its usual gaps a sheet must be silent for. */
const USUAL_GAPS = 10;

/** Days with something on them that tell a sheet's rhythm. */
const FEWEST_DAYS = 10;

/** A sheet that has fallen silent. */
export interface StaleSheet {
  /** The last day on which something happened in the deals, and how many days ago that was. */
  readonly newest: Day;
  readonly daysAgo: number;
}

/**
 * Finds a sheet that nobody kept up to the day of the report: for more than four weeks, ten of its
 * usual gaps and its longest gap, nothing has happened in its deals. Of such a sheet nothing can be
 * said of now. Null where it is up to date, and where too few days are known to tell its rhythm.
 */
export const staleSheet = memoize((pipeline: Pipeline): StaleSheet | null => {
  const days = activityDays(pipeline).team;
  const newest = days[days.length - 1];
  if (newest === undefined || days.length < FEWEST_DAYS) return null;
  const gaps = days.slice(1).map((day, index) => day - (days[index] as Day));
  const usual = median({ values: gaps }) ?? 0;
  const longest = gaps.reduce((most, gap) => Math.max(most, gap), 0);
  const daysAgo = pipeline.asOf - newest;
  const isStale = daysAgo > Math.max(SHORTEST_SILENCE, USUAL_GAPS * usual, longest);
  return isStale ? { newest, daysAgo } : null;
});
