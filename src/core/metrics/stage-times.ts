import { isUnlimited, isWithin } from '../calendar';
import { END } from '../history';
import type { Pipeline } from './pipeline';
import type { Selection } from './selection';

/** Lengths of visits to one stage, with how each ended; the input of the time estimators. */
export interface StageTimes {
  /** Days of the visit until it ended or, while open, until `asOf`; at least 0. */
  readonly days: Float64Array;
  /** A code of `END` for each. */
  readonly end: Uint8Array;
}

/** Times by stage for any selection of people. */
export interface TimesInStages {
  of(stage: number, selection: Selection): StageTimes;
}

/**
 * Measures every visit of which entry and end are known. In a window only visits entered in it
 * count. For the team a stay is measured as a whole, whoever had the deal.
 */
export function measureTimes(pipeline: Pipeline): TimesInStages {
  const { visits, process, elapsed, asOf, window } = pipeline;
  const { size, stage, salesperson, entered, stayEntered, left, end } = visits;
  const rowsOfStage: number[][] = process.stages.map(() => []);
  const isAll = isUnlimited(window);
  for (let row = 0; row < size; row++) {
    const isTimed = !Number.isNaN(left[row] as number) || end[row] === END.open;
    if (!isTimed || Number.isNaN(stayEntered[row] as number)) continue;
    if (!isAll && !isWithin(entered[row] as number, window)) continue;
    rowsOfStage[stage[row] as number]?.push(row);
  }
  return {
    of(stageIndex, selection) {
      const rows = (rowsOfStage[stageIndex] ?? []).filter((row) =>
        selection.isTeam
          ? end[row] !== END.handedOff
          : !Number.isNaN(entered[row] as number) && selection.has(salesperson[row] as number),
      );
      const days = new Float64Array(rows.length);
      const ends = new Uint8Array(rows.length);
      rows.forEach((row, index) => {
        const from = (selection.isTeam ? stayEntered[row] : entered[row]) as number;
        const to = end[row] === END.open ? asOf : (left[row] as number);
        // A deal entered this afternoon is younger than the day's midnight, which `asOf` is.
        days[index] = Math.max(0, elapsed(from, to));
        ends[index] = end[row] as number;
      });
      return { days, end: ends };
    },
  };
}
