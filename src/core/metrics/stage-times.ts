import { type Day, type Elapsed, isUnlimited, isWithin } from '../calendar';
import { END } from '../history';
import { lazily } from '../lazily';
import { ascendingOrder } from '../statistics/ascending-order';
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
 * count. For the team a stay is measured as a whole, and entered once, whoever had the deal.
 */
export function measureTimes(pipeline: Pipeline): TimesInStages {
  const { visits, process, salespeople } = pipeline;
  const { entered, stayEntered } = visits;
  const stageCount = process.stages.length;
  // One more than there are people, for the deals of nobody, whose index is -1.
  const slots = salespeople.length + 1;
  const inStages = (measured: Measured): Grouped =>
    inGroups(measured, (index) => measured.stage[index] as number, stageCount);
  const visitsOfPeople = lazily(() => measure(pipeline, entered, true));
  const byStage = lazily(() => inStages(visitsOfPeople()));
  const byPerson = lazily(() => {
    const measured = visitsOfPeople();
    const { stage, person } = measured;
    const groupOf = (index: number): number =>
      (stage[index] as number) * slots + (person[index] as number) + 1;
    return inGroups(measured, groupOf, stageCount * slots);
  });
  // Where no deal ever changed hands, visits and stays are the same.
  const staysOfTeam = lazily(() =>
    stayEntered === entered ? byStage() : inStages(measure(pipeline, stayEntered, false)),
  );
  return {
    of(stageIndex, { people }) {
      if (people === null) return groupAt(staysOfTeam(), stageIndex);
      const [first] = people;
      if (people.length === 1 && first !== undefined) {
        return groupAt(byPerson(), stageIndex * slots + first + 1);
      }
      const isChosen = new Uint8Array(slots);
      for (const person of people) isChosen[person + 1] = 1;
      return chosenOf(byStage(), stageIndex, isChosen);
    },
  };
}

/** Measured visits, the shortest first: a row a visit, in columns. */
interface Measured extends StageTimes {
  readonly stage: Int32Array;
  /** Index of the salesperson, -1 for nobody. */
  readonly person: Int32Array;
}

/** Visits group after group, each group's in ascending order of their days. */
interface Grouped extends StageTimes {
  readonly person: Int32Array;
  /** Where each group begins, and the end of the last. */
  readonly start: Uint32Array;
}

function measure(
  { visits, elapsed, asOf, window }: Pipeline,
  from: Float64Array,
  withHandedOff: boolean,
): Measured {
  const { size, stage, salesperson, left, end } = visits;
  const isAll = isUnlimited(window);
  const days = new Float64Array(size);
  const rows = new Uint32Array(size);
  let count = 0;
  for (let row = 0; row < size; row++) {
    const isOpen = end[row] === END.open;
    const until = isOpen ? asOf : (left[row] as number);
    if (Number.isNaN(until) || Number.isNaN(from[row] as number)) continue;
    if (end[row] === END.handedOff && !withHandedOff) continue;
    if (!isAll && !isWithin(from[row] as number, window)) continue;
    if ((stage[row] as number) < 0) continue;
    rows[count] = row;
    days[count++] = stayLength(elapsed, from[row] as number, until);
  }
  const order = ascendingOrder(days.subarray(0, count));
  const measured = {
    days: new Float64Array(count),
    end: new Uint8Array(count),
    stage: new Int32Array(count),
    person: new Int32Array(count),
  };
  for (let at = 0; at < count; at++) {
    const index = order[at] as number;
    const row = rows[index] as number;
    measured.days[at] = days[index] as number;
    measured.end[at] = end[row] as number;
    measured.stage[at] = stage[row] as number;
    measured.person[at] = salesperson[row] as number;
  }
  return measured;
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

/** Puts visits into groups, the shortest first: a counting sort. */
function inGroups(
  { days, end, person }: Measured,
  groupOf: (index: number) => number,
  groupCount: number,
): Grouped {
  const size = days.length;
  const start = new Uint32Array(groupCount + 1);
  for (let index = 0; index < size; index++) {
    const after = groupOf(index) + 1;
    start[after] = (start[after] as number) + 1;
  }
  for (let group = 0; group < groupCount; group++) {
    start[group + 1] = (start[group + 1] as number) + (start[group] as number);
  }
  const next = start.slice();
  const grouped = {
    days: new Float64Array(size),
    end: new Uint8Array(size),
    person: new Int32Array(size),
    start,
  };
  for (let index = 0; index < size; index++) {
    const group = groupOf(index);
    const place = next[group] as number;
    next[group] = place + 1;
    grouped.days[place] = days[index] as number;
    grouped.end[place] = end[index] as number;
    grouped.person[place] = person[index] as number;
  }
  return grouped;
}

function groupAt({ days, end, start }: Grouped, group: number): StageTimes {
  const [first, last] = [start[group] ?? 0, start[group + 1] ?? 0];
  return { days: days.subarray(first, last), end: end.subarray(first, last) };
}

/** The visits of one group that chosen people made; `isChosen` holds 1 at a person's index + 1. */
function chosenOf(
  { days, end, person, start }: Grouped,
  group: number,
  isChosen: Uint8Array,
): StageTimes {
  const [first, last] = [start[group] ?? 0, start[group + 1] ?? 0];
  const chosen = { days: new Float64Array(last - first), end: new Uint8Array(last - first) };
  let count = 0;
  for (let index = first; index < last; index++) {
    if (isChosen[(person[index] as number) + 1] !== 1) continue;
    chosen.days[count] = days[index] as number;
    chosen.end[count++] = end[index] as number;
  }
  return { days: chosen.days.subarray(0, count), end: chosen.end.subarray(0, count) };
}
