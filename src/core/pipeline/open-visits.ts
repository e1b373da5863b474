import { END } from '../history';
import { memoize } from '../memoize';
import type { Pipeline } from './pipeline';
import { stayLength } from './stage-times';

/** A deal's present stay in a stage. */
export interface OpenVisit {
  readonly deal: number;
  readonly stage: number;
  /** Whole stay so far in days; NaN where the day of entry is not known. */
  readonly days: number;
}

/** The open deals of which the stage is known, each with how long it has been there. */
export const openVisits = memoize(({ visits, elapsed, asOf }: Pipeline): readonly OpenVisit[] => {
  const open: OpenVisit[] = [];
  for (let row = 0; row < visits.size; row++) {
    if (visits.end[row] !== END.open) continue;
    open.push({
      deal: visits.deal[row] as number,
      stage: visits.stage[row] as number,
      days: stayLength(elapsed, visits.stayEntered[row] as number, asOf),
    });
  }
  return open;
});
