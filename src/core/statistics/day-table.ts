import { ascendingOrder } from './ascending-order';
import type { NumberList } from './number-list';

/** Stays counted by length: one row for each distinct number of days, ascending. */
export interface DayTable {
  readonly days: Float64Array;
  /** One list a kind, one count a row. */
  readonly counts: readonly Float64Array[];
}

/**
 * Counts stays by length and by kind (0 to kinds - 1; a negative kind takes no part), in O(n);
 * quicker where `sorted` says that the days ascend.
 *
 * Lengths closer than 1.5e-8, absolute or relative to their mean, are one: dates with a time of day
 * leave such differences where there are none. R does the same (`survival::aeqSurv`, "timefix").
 *
 * @throws RangeError if a number of days is negative or not finite, or `sorted` is claimed wrongly
 */
export function dayTable(
  days: NumberList,
  kindAt: (index: number) => number,
  kinds: number,
  sorted = false,
): DayTable {
  requireDays(days, sorted);
  const kindOf = new Int16Array(days.length);
  for (let i = 0; i < kindOf.length; i++) kindOf[i] = kindAt(i);
  // Adding 0 makes 0 of -0, which the order by bits would put last.
  const order = sorted ? null : ascendingOrder(new Float64Array(days).map((length) => length + 0));
  const { distinct, sum } = distinctDays(days, kindOf, order);
  const tolerance = NEAR * Math.max(1, sum / distinct);
  const rows = new Float64Array(distinct);
  const counts = Array.from({ length: kinds }, () => new Float64Array(distinct));
  let row = -1;
  let previous = 0;
  for (let place = 0; place < kindOf.length; place++) {
    const index = order === null ? place : (order[place] as number);
    const count = counts[kindOf[index] as number];
    if (count === undefined) continue;
    const length = days[index] as number;
    if (row < 0 || length - previous > tolerance) rows[++row] = length;
    count[row] = (count[row] as number) + 1;
    previous = length;
  }
  const size = row + 1;
  return { days: rows.subarray(0, size), counts: counts.map((each) => each.subarray(0, size)) };
}

const NEAR = Math.sqrt(Number.EPSILON);

/** Lengths closer than this are one among ascending ones. */
export function nearDays(days: NumberList): number {
  let distinct = 0;
  let sum = 0;
  let previous = -1;
  for (let i = 0; i < days.length; i++) {
    const length = days[i] as number;
    if (length === previous) continue;
    distinct++;
    sum += length;
    previous = length;
  }
  return NEAR * Math.max(1, sum / distinct);
}

/** How many different lengths there are among the stays that take part, and their sum. */
function distinctDays(
  days: NumberList,
  kindOf: Int16Array,
  order: Uint32Array | null,
): { distinct: number; sum: number } {
  let distinct = 0;
  let sum = 0;
  let previous = -1;
  for (let place = 0; place < kindOf.length; place++) {
    const index = order === null ? place : (order[place] as number);
    const length = days[index] as number;
    if ((kindOf[index] as number) < 0 || length === previous) continue;
    distinct++;
    sum += length;
    previous = length;
  }
  return { distinct, sum };
}

function requireDays(days: NumberList, sorted: boolean): void {
  let previous = 0;
  for (let i = 0; i < days.length; i++) {
    const length = days[i] as number;
    if (!Number.isFinite(length) || length < 0) {
      throw new RangeError(`days must be >= 0, got ${length}`);
    }
    if (sorted && length < previous) {
      throw new RangeError('days must ascend where sorted is true');
    }
    previous = length;
  }
}
