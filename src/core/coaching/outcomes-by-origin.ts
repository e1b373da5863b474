import type { Deal } from '../deals';
import type { DealsByStanding, Origin } from '../metrics';

/** Decided deals from one source or method: the won ones, and all. */
export interface Outcomes {
  readonly successes: number;
  readonly trials: number;
}

/** One person's deals are asked for with everybody else's: they are counted once. */
const known = new WeakMap<DealsByStanding, Map<Origin, ReadonlyMap<string, Outcomes>>>();

/** The decided deals by lead source or prospecting method; '' stands for none recorded. */
export function outcomesByOrigin(
  deals: readonly Deal[],
  decided: DealsByStanding,
  origin: Origin,
): ReadonlyMap<string, Outcomes> {
  const before = known.get(decided)?.get(origin);
  if (before !== undefined) return before;
  const counts = new Map<string, { successes: number; trials: number }>();
  const add = (list: readonly number[], won: 0 | 1): void => {
    for (const deal of list) {
      const name = deals[deal]?.[origin] ?? '';
      const count = counts.get(name) ?? { successes: 0, trials: 0 };
      count.successes += won;
      count.trials++;
      counts.set(name, count);
    }
  };
  add(decided.won, 1);
  add(decided.lost, 0);
  known.set(decided, (known.get(decided) ?? new Map()).set(origin, counts));
  return counts;
}

/** The sums of several people's outcomes, by name in alphabetical order. */
export function sumOutcomes(
  people: ReadonlyArray<ReadonlyMap<string, Outcomes>>,
): ReadonlyMap<string, Outcomes> {
  const sums = new Map<string, Outcomes>();
  for (const own of people) {
    for (const [name, { successes, trials }] of own) {
      const sum = sums.get(name) ?? { successes: 0, trials: 0 };
      sums.set(name, { successes: sum.successes + successes, trials: sum.trials + trials });
    }
  }
  // In one order, so that sums over them do not change with the rows of the sheet.
  return new Map([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}
