import { END } from '../history';
import { memoize } from '../memoize';
import { stageEnteredOnCreation } from './first-entries';
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
  const { visits, deals, elapsed, asOf } = pipeline;
  const onCreation = stageEnteredOnCreation(pipeline);
  const open: OpenVisit[] = [];
  for (let row = 0; row < visits.size; row++) {
    if (visits.end[row] !== END.open) continue;
    const deal = visits.deal[row] as number;
    const stage = visits.stage[row] as number;
    const recorded = visits.stayEntered[row] as number;
    const isOnCreation = stage === onCreation && Number.isNaN(recorded);
    const entered = isOnCreation ? Math.floor(deals[deal]?.created ?? Number.NaN) : recorded;
    open.push({ deal, stage, days: stayLength(elapsed, entered, asOf) });
  }
  return open;
});
