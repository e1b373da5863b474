import type { NumberList } from './number-list';

/** Stays counted by length: one row for each distinct number of days, ascending. */
export interface DayTable {
  readonly days: Float64Array;
  /** One list a kind, one count a row. */
  readonly counts: readonly Float64Array[];
}

/**
 * Counts stays by length and by kind (0 to kinds - 1; a negative kind takes no part), in O(n log n),
 * or O(n) where `sorted` says that the days ascend.
 *
 * Lengths closer than 1.5e-8, absolute or relative to their mean, are one: dates with a time of day
 * leave such differences where there are none. R does the same (`survival::aeqSurv`, "timefix").
 *
 * @throws RangeError if a number of days is negative or not finite, or `sorted` is claimed wrongly
 */
export function dayTable(
  caller: string,
  days: NumberList,
  kindAt: (index: number) => number,
  kinds: number,
  sorted = false,
): DayTable {
  requireDays(caller, days, sorted);
  const kindOf = new Int8Array(days.length);
  for (let i = 0; i < kindOf.length; i++) kindOf[i] = kindAt(i);
  const rows = distinct(daysOf(days, kindOf, ANY_KIND, sorted));
  const counts: Float64Array[] = [];
  for (let kind = 0; kind < kinds; kind++) {
    // Sorting each kind by itself keeps to native number sorts, without an index and a comparator.
    counts.push(countByRow(daysOf(days, kindOf, kind, sorted), rows));
  }
  return { days: rows, counts };
}

const ANY_KIND = -1;

function requireDays(caller: string, days: NumberList, sorted: boolean): void {
  let previous = 0;
  for (let i = 0; i < days.length; i++) {
    const length = days[i] as number;
    if (!Number.isFinite(length) || length < 0) {
      throw new RangeError(`${caller} requires days >= 0, got ${length}`);
    }
    if (sorted && length < previous) {
      throw new RangeError(`${caller} requires ascending days when sorted is true`);
    }
    previous = length;
  }
}

function daysOf(
  days: NumberList,
  kindOf: Int8Array,
  wanted: number,
  sorted: boolean,
): Float64Array {
  const list = new Float64Array(days.length);
  let size = 0;
  for (let i = 0; i < kindOf.length; i++) {
    const kind = kindOf[i] as number;
    if (kind === wanted || (wanted === ANY_KIND && kind >= 0)) list[size++] = days[i] as number;
  }
  const filled = list.subarray(0, size);
  return sorted ? filled : filled.sort();
}

const NEAR = Math.sqrt(Number.EPSILON);

/** The first of each run of lengths that are equal or nearly so. */
function distinct(ascending: Float64Array): Float64Array {
  const unique = firstOfRuns(ascending, 0);
  let sum = 0;
  for (let i = 0; i < unique.length; i++) sum += unique[i] as number;
  return firstOfRuns(unique, NEAR * Math.max(1, sum / unique.length));
}

function firstOfRuns(ascending: Float64Array, tolerance: number): Float64Array {
  const firsts = new Float64Array(ascending.length);
  let size = 0;
  for (let i = 0; i < ascending.length; i++) {
    const value = ascending[i] as number;
    if (i === 0 || value - (ascending[i - 1] as number) > tolerance) firsts[size++] = value;
  }
  return firsts.subarray(0, size);
}

function countByRow(ascending: Float64Array, rows: Float64Array): Float64Array {
  const counts = new Float64Array(rows.length);
  let next = 0;
  for (let row = 0; row < rows.length; row++) {
    const end = rows[row + 1] ?? Number.POSITIVE_INFINITY;
    const first = next;
    while (next < ascending.length && (ascending[next] as number) < end) next++;
    counts[row] = next - first;
  }
  return counts;
}
