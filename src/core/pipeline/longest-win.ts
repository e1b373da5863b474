import { memoize } from '../memoize';
import { FEWEST_WINS } from './fewest-wins';
import type { Pipeline } from './pipeline';
import { allWonDeals, cycleLengths } from './won-deals';

/** The longest that a deal took from its creation to being won. */
export interface LongestWin {
  readonly days: number;
  /** Won deals of which that is known. */
  readonly deals: number;
  /** Won deals of which it is not. */
  readonly unknown: number;
}

/**
 * The team's longest win, of all deals won by the day of the report, whatever the window. Null with
 * fewer than ten wins of which both days are known: a few say little of how long one may take.
 */
export const longestWin = memoize((pipeline: Pipeline): LongestWin | null => {
  const won = allWonDeals(pipeline);
  const lengths = cycleLengths(pipeline, won);
  const days = lengths[lengths.length - 1];
  return days === undefined || lengths.length < FEWEST_WINS
    ? null
    : { days, deals: lengths.length, unknown: won.length - lengths.length };
});

/** Days since the deal was created; null where that day is not known. */
export function ageOf({ deals, asOf, elapsed }: Pipeline, deal: number): number | null {
  const created = deals[deal]?.created ?? null;
  return created === null ? null : elapsed(Math.floor(created), asOf);
}

/** Whether the deal is older than any was when it was won; false where that cannot be told. */
export function isOlderThanAnyWin(pipeline: Pipeline, deal: number): boolean {
  const age = ageOf(pipeline, deal);
  const longest = longestWin(pipeline);
  return age !== null && longest !== null && age > longest.days;
}
