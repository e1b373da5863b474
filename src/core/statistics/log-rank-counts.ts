import { dayTable } from './day-table';
import type { NumberList } from './number-list';
import { requireSameLength } from './requirements';

/** How many of a group left, and how many would have, had everybody left at one pace. */
export interface Leavings {
  readonly observed: number;
  readonly expected: number;
}

/**
 * Observed and expected departures of several groups, as in the log-rank test: of all who leave on a
 * day each group is expected to have its share of those still there. Observed over expected is how
 * fast a group leaves, 1 being the pace of all; its counts vary about as Poisson counts do.
 * R: `survdiff(Surv(days, left) ~ group)[c("obs", "exp")]`.
 *
 * `groups`: `days` at least 0, `left` 0 or 1; an empty one has 0 and 0. O(n log n).
 *
 * @throws RangeError if lists differ in length, or an entry is out of its domain
 *
 * @example
 * logRankCounts({ groups: [{ days: [1, 3], left: [1, 1] }, { days: [2, 4], left: [1, 1] }] })
 * // [{ observed: 2, expected: 1.333... }, { observed: 2, expected: 2.666... }]
 */
export function logRankCounts({
  groups,
}: {
  readonly groups: ReadonlyArray<{ readonly days: NumberList; readonly left: NumberList }>;
}): Leavings[] {
  const size = groups.reduce((sum, { days }) => sum + days.length, 0);
  const days = new Float64Array(size);
  const kind = new Uint16Array(size);
  let filled = 0;
  groups.forEach((group, index) => {
    requireSameLength('days', group.days, 'left', group.left);
    days.set(group.days, filled);
    for (let i = 0; i < group.left.length; i++) {
      kind[filled + i] = 2 * index + (group.left[i] as number);
    }
    filled += group.days.length;
  });
  const table = dayTable(days, (i) => kind[i] as number, 2 * groups.length);
  const atRisk = groups.map((group) => group.days.length);
  const observed = groups.map(() => 0);
  const expected = groups.map(() => 0);
  let remaining = size;
  for (let i = 0; i < table.days.length; i++) {
    let gone = 0;
    for (let group = 0; group < groups.length; group++) {
      gone += (table.counts[2 * group + 1] as Float64Array)[i] as number;
    }
    for (let group = 0; group < groups.length; group++) {
      const left = (table.counts[2 * group + 1] as Float64Array)[i] as number;
      const stayed = (table.counts[2 * group] as Float64Array)[i] as number;
      observed[group] = (observed[group] as number) + left;
      expected[group] =
        (expected[group] as number) + (gone * (atRisk[group] as number)) / remaining;
      atRisk[group] = (atRisk[group] as number) - left - stayed;
    }
    remaining = atRisk.reduce((sum, count) => sum + count, 0);
  }
  return groups.map((_, group) => ({
    observed: observed[group] as number,
    expected: expected[group] as number,
  }));
}
