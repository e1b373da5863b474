import { END } from '../history';
import { memoize } from '../memoize';
import { stayEntries } from './first-entries';
import type { Pipeline } from './pipeline';
import { stayLength } from './stage-times';

/** A deal's present stay in a stage. */
export interface OpenVisit {
  readonly deal: number;
  readonly stage: number;
  /**
   * Whole stay so far in days; NaN where the day of entry is not known. In the first stage creation
   * stands in where nobody records that day.
   */
  readonly days: number;
}

/** The open deals of which the stage is known, each with how long it has been there. */
export const openVisits = memoize((pipeline: Pipeline): readonly OpenVisit[] => {
  const { visits, elapsed, asOf } = pipeline;
  const enteredAt = stayEntries(pipeline);
  const open: OpenVisit[] = [];
  for (let row = 0; row < visits.size; row++) {
    if (visits.end[row] !== END.open) continue;
    open.push({
      deal: visits.deal[row] as number,
      stage: visits.stage[row] as number,
      days: stayLength(elapsed, enteredAt(row), asOf),
    });
  }
  return open;
});
