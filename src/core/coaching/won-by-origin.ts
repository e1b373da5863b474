import type { DealsByStanding, Origin, Pipeline } from '../metrics';

/** Won deals and decided deals. */
export interface Won {
  readonly successes: number;
  readonly trials: number;
}

/** Everybody's deals are asked for with everybody else's, so they are gone through once. */
const known = new WeakMap<DealsByStanding, Map<Origin, ReadonlyMap<string, Won>>>();

/** Somebody's decided deals by lead source or method; those without one are under "". */
export function wonByOrigin(
  { deals }: Pipeline,
  decided: DealsByStanding,
  by: Origin,
): ReadonlyMap<string, Won> {
  const origins = known.get(decided) ?? new Map<Origin, ReadonlyMap<string, Won>>();
  known.set(decided, origins);
  const before = origins.get(by);
  if (before !== undefined) return before;
  const counts = new Map<string, { successes: number; trials: number }>();
  const add = (list: readonly number[], won: 0 | 1): void => {
    for (const deal of list) {
      const name = deals[deal]?.[by] ?? '';
      const count = counts.get(name) ?? { successes: 0, trials: 0 };
      counts.set(name, count);
      count.successes += won;
      count.trials++;
    }
  };
  add(decided.won, 1);
  add(decided.lost, 0);
  origins.set(by, counts);
  return counts;
}
