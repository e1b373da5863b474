import { nearDays } from './day-table';
import type { NumberList } from './number-list';
import { QUANTILE_TOLERANCE } from './survival-quantile';

/**
 * Days by which a share `q` has left, as `kaplanMeier` gives it, without the curve: nothing is
 * kept of the stays, so that many people's medians can be compared.
 *
 * `days`: at least 0, ascending; `left`: 1 where the stay ended by leaving, 0 where it is censored;
 * `q`: above 0, below 1. Null where the curve does not come down that far. Takes O(n).
 *
 * @example kaplanMeierQuantile({ days: [2, 13], left: [1, 1], q: 0.5 }) // 7.5
 */
export function kaplanMeierQuantile(options: {
  readonly days: NumberList;
  readonly left: NumberList;
  readonly q: number;
}): number | null {
  const { days, left, q } = options;
  const near = nearDays(days);
  let share = 1;
  // Places in the lists: nothing is read beyond an end, because that makes every number an object.
  let reached = -1;
  let last = 0;
  for (let next = 0; next < days.length; ) {
    last = next;
    let gone = 0;
    do gone += left[next++] as number;
    while (next < days.length && (days[next] as number) - (days[next - 1] as number) <= near);
    if (gone === 0) continue;
    const atRisk = days.length - last;
    share *= (atRisk - gone) / atRisk;
    if (reached === -1 && 1 - share + QUANTILE_TOLERANCE >= q) reached = last;
    if (1 - share - QUANTILE_TOLERANCE >= q) return middle(days, reached, last);
  }
  // Where the curve ends at that height, it runs flat up to the longest stay.
  const isFlat = reached !== -1 && Math.abs(q - (1 - share)) < QUANTILE_TOLERANCE;
  return isFlat ? middle(days, reached, last) : null;
}

function middle(days: NumberList, a: number, b: number): number {
  return ((days[a] as number) + (days[b] as number)) / 2;
}
