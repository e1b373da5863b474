import type { Cohort, CohortDeal } from './cohort';

/** A side's counters by place (cell and counter) and week. */
export interface Tally {
  readonly weeks: readonly number[];
  readonly counts: readonly Float64Array[];
}

/** Counts a side's deals by cell and week. */
export function tally(
  { deals, weeks }: Cohort,
  cellOf: ReadonlyMap<string, number>,
  countersOf: (deal: CohortDeal) => readonly number[],
  size: number,
  weekCount: number,
): Tally {
  const counts = Array.from({ length: size }, () => new Float64Array(weekCount));
  // Sorted, because sums of fractions depend on their order, and rows may come in any.
  for (const deal of [...deals].sort((a, b) => a.amount - b.amount)) {
    [1, ...countersOf(deal)].forEach((amount, counter, { length }) => {
      const byWeek = counts[(cellOf.get(deal.cell) as number) * length + counter] as Float64Array;
      byWeek[deal.week] = (byWeek[deal.week] as number) + amount;
    });
  }
  return { weeks, counts };
}

/** A side's sums over the drawn weeks. */
export interface Sums {
  readonly weeks: number;
  readonly entries: number;
  readonly counts: readonly number[];
}

/** Sums the counters over the weeks as often as each was drawn. */
export function sumOver({ weeks, counts }: Tally, draws: Uint16Array, counters: number): Sums {
  const sum = (byWeek: ArrayLike<number>): number => {
    let total = 0;
    for (let week = 0; week < byWeek.length; week++) {
      total += (byWeek[week] as number) * (draws[week] as number);
    }
    return total;
  };
  const sums = counts.map(sum);
  const entries = sums.reduce((all, each, place) => (place % counters === 0 ? all + each : all), 0);
  return { weeks: sum(weeks), entries, counts: sums };
}
