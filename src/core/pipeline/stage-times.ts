import { type Day, type Elapsed, isUnlimited, isWithin } from '../calendar';
import { END } from '../history';
import { memoize } from '../memoize';
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

/** 1 where the visit ended by advancing or losing, 0 where it is censored. */
export function leftFlags({ end }: StageTimes): Uint8Array {
  const left = new Uint8Array(end.length);
  for (let index = 0; index < end.length; index++) {
    left[index] = end[index] === END.advanced || end[index] === END.lost ? 1 : 0;
  }
  return left;
}

/** Times by stage for any selection of people. */
export interface TimesInStages {
  of(stage: number, selection: Selection): StageTimes;
}

/**
 * Times every visit of which entry and end are known. In a window only visits entered in it
 * count. For the team a stay is measured as a whole, and entered once, whoever had the deal.
 */
export function timesInStages(pipeline: Pipeline): TimesInStages {
  const { visits, process, salespeople } = pipeline;
  const { entered, stayEntered } = visits;
  const stageCount = process.stages.length;
  // One more than there are people, for the deals of nobody, whose index is -1.
  const slots = salespeople.length + 1;
  const visitsOfPeople = memoize(() => timeVisits(pipeline, entered, true));
  const byStage = memoize(() => inGroups(visitsOfPeople(), stageCount, 1));
  const byPerson = memoize(() => inGroups(visitsOfPeople(), stageCount, slots));
  // Where no deal ever changed hands, visits and stays are the same.
  const staysOfTeam = memoize(() =>
    stayEntered === entered
      ? byStage()
      : inGroups(timeVisits(pipeline, stayEntered, false), stageCount, 1),
  );
  return {
    of(stageIndex, { people }) {
      if (people === null) return groupAt(staysOfTeam(), stageIndex);
      const [first] = people;
      if (people.length === 1 && first !== undefined) {
        return groupAt(byPerson(), stageIndex * slots + first + 1);
      }
      const isSelected = new Uint8Array(slots);
      for (const person of people) isSelected[person + 1] = 1;
      return selectFrom(byStage(), stageIndex, isSelected);
    },
  };
}

/** Visits with their lengths in the order of the rows, in columns; `days` tells how many. */
interface TimedVisits extends StageTimes {
  readonly stage: Int32Array;
  /** Index of the salesperson, -1 for nobody. */
  readonly person: Int32Array;
  /** Their indexes, the shortest stay first. */
  readonly order: () => Uint32Array;
}

/** Visits group after group, each group's in ascending order of their days. */
interface Grouped extends StageTimes {
  readonly person: Int32Array;
  /** Where each group begins, and the end of the last. */
  readonly start: Uint32Array;
}

function timeVisits(
  { visits, elapsed, asOf, window }: Pipeline,
  from: Float64Array,
  withHandedOff: boolean,
): TimedVisits {
  const { size, left } = visits;
  const isAll = isUnlimited(window);
  const days = new Float64Array(size);
  const end = new Uint8Array(size);
  const stage = new Int32Array(size);
  const person = new Int32Array(size);
  let count = 0;
  for (let row = 0; row < size; row++) {
    const code = visits.end[row] as number;
    const began = from[row] as number;
    const until = code === END.open ? asOf : (left[row] as number);
    if (Number.isNaN(until) || Number.isNaN(began)) continue;
    if (code === END.handedOff && !withHandedOff) continue;
    if (!isAll && !isWithin(began, window)) continue;
    if ((visits.stage[row] as number) < 0) continue;
    days[count] = stayLength(elapsed, began, until);
    end[count] = code;
    stage[count] = visits.stage[row] as number;
    person[count++] = visits.salesperson[row] as number;
  }
  const known = days.subarray(0, count);
  return { days: known, end, stage, person, order: memoize(() => ascendingOrder(known)) };
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

/** Most buckets of one counting sort: they must fit in the processor's cache. */
const MOST_BUCKETS = 2 ** 17;

/**
 * Puts visits into groups, a stage after the other, in each the shortest first: a counting sort.
 *
 * @param slots 1 to have a group a stage, else a group for each salesperson's place in it
 */
function inGroups(timed: TimedVisits, stageCount: number, slots: number): Grouped {
  const { days, end, stage, person } = timed;
  const size = days.length;
  const groupCount = stageCount * slots;
  // Of whole days there are few, so that one sort by group and day does; else by days beforehand.
  const span = wholeDays(days);
  const isQuick = span * groupCount <= MOST_BUCKETS;
  const width = isQuick ? span : 1;
  const order = isQuick ? null : timed.order();
  const bucketAt = (index: number): number => {
    const slot = slots === 1 ? 0 : (person[index] as number) + 1;
    const group = (stage[index] as number) * slots + slot;
    return isQuick ? group * width + (days[index] as number) : group;
  };
  const places = new Uint32Array(groupCount * width + 1);
  for (let index = 0; index < size; index++) {
    const after = bucketAt(index) + 1;
    places[after] = (places[after] as number) + 1;
  }
  for (let bucket = 1; bucket < places.length; bucket++) {
    places[bucket] = (places[bucket] as number) + (places[bucket - 1] as number);
  }
  const grouped = {
    days: new Float64Array(size),
    end: new Uint8Array(size),
    person: new Int32Array(size),
    start: Uint32Array.from({ length: groupCount + 1 }, (_, group) => places[group * width] ?? 0),
  };
  for (let at = 0; at < size; at++) {
    const index = order === null ? at : (order[at] as number);
    const bucket = bucketAt(index);
    const place = places[bucket] as number;
    places[bucket] = place + 1;
    grouped.days[place] = days[index] as number;
    grouped.end[place] = end[index] as number;
    grouped.person[place] = person[index] as number;
  }
  return grouped;
}

/** One more than the most days, where all are whole ones; else infinite. */
function wholeDays(days: Float64Array): number {
  let most = 0;
  for (let index = 0; index < days.length; index++) {
    const length = days[index] as number;
    if (length !== Math.floor(length)) return Number.POSITIVE_INFINITY;
    if (length > most) most = length;
  }
  return most + 1;
}

function groupAt({ days, end, start }: Grouped, group: number): StageTimes {
  const [first, last] = [start[group] ?? 0, start[group + 1] ?? 0];
  return { days: days.subarray(first, last), end: end.subarray(first, last) };
}

/** The visits of one group that some people made; `isSelected` holds 1 at a person's index + 1. */
function selectFrom(
  { days, end, person, start }: Grouped,
  group: number,
  isSelected: Uint8Array,
): StageTimes {
  const [first, last] = [start[group] ?? 0, start[group + 1] ?? 0];
  const selected = { days: new Float64Array(last - first), end: new Uint8Array(last - first) };
  let count = 0;
  for (let index = first; index < last; index++) {
    if (isSelected[(person[index] as number) + 1] !== 1) continue;
    selected.days[count] = days[index] as number;
    selected.end[count++] = end[index] as number;
  }
  return { days: selected.days.subarray(0, count), end: selected.end.subarray(0, count) };
}
