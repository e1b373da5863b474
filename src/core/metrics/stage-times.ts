import { type Day, type Elapsed, isUnlimited, isWithin } from '../calendar';
import { END } from '../history';
import type { Pipeline } from './pipeline';
import type { Selection } from './selection';

/** Lengths of visits to one stage, with how each ended; the input of the time estimators. */
export interface StageTimes {
  /** Days of the visit until it ended or, while open, until `asOf`; at least 0, ascending. */
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
  const isAll = isUnlimited(window);
  const length = (row: number, from: number): number =>
    stayLength(elapsed, from, end[row] === END.open ? asOf : (left[row] as number));
  const people: Timed[][] = process.stages.map(() => []);
  const team: Timed[][] = process.stages.map(() => []);
  for (let row = 0; row < size; row++) {
    const isEnded = !Number.isNaN(left[row] as number);
    if (!isEnded && end[row] !== END.open) continue;
    if (!isAll && !isWithin(entered[row] as number, window)) continue;
    const add = (list: Timed[][], from: number): void => {
      if (Number.isNaN(from)) return;
      const person = salesperson[row] as number;
      list[stage[row] as number]?.push({
        days: length(row, from),
        end: end[row] as number,
        person,
      });
    };
    add(people, entered[row] as number);
    if (end[row] !== END.handedOff) add(team, stayEntered[row] as number);
  }
  // Sorted once here, because the estimators are asked about one person after the other.
  for (const list of [...people, ...team]) list.sort((a, b) => a.days - b.days);
  return {
    of(stageIndex, { isTeam, has }) {
      const all = (isTeam ? team : people)[stageIndex] ?? [];
      const chosen = isTeam ? all : all.filter(({ person }) => has(person));
      const days = new Float64Array(chosen.length);
      const ends = new Uint8Array(chosen.length);
      for (let index = 0; index < chosen.length; index++) {
        const { days: own, end: code } = chosen[index] as Timed;
        days[index] = own;
        ends[index] = code;
      }
      return { days, end: ends };
    },
  };
}

const SECONDS_A_DAY = 86_400;

/**
 * Days of a stay, to the second: moments are fractions of days, so that two stays of ten minutes
 * would differ in the last digits and not be ties. At least 0: a deal entered this afternoon is
 * younger than the day's midnight, which `asOf` is.
 */
export function stayLength(elapsed: Elapsed, from: Day, to: Day): number {
  return Math.max(0, Math.round(elapsed(from, to) * SECONDS_A_DAY) / SECONDS_A_DAY);
}

interface Timed {
  readonly days: number;
  /** A code of `END`. */
  readonly end: number;
  readonly person: number;
}
