import type { Deal } from '../deals';
import { memoize } from '../memoize';
import type { DealsByStanding } from './deals-by-standing';

/** Where deals come from: the lead source, or the prospecting method. */
export type Origin = 'source' | 'method';

/** Decided deals from one source or method: the won ones, and all. */
export interface Outcomes {
  readonly successes: number;
  readonly trials: number;
}

/** The decided deals by lead source or prospecting method; '' stands for none recorded. */
export type OutcomesByOrigin = ReadonlyMap<string, Outcomes>;

/** Counts a group of deals by lead source or prospecting method. */
export function outcomesByOrigin(
  deals: readonly Deal[],
  decided: DealsByStanding,
  origin: Origin,
): OutcomesByOrigin {
  const { names, code } = originCodes(deals)(origin);
  const [won, lost] = [decided.won, decided.lost].map((list) => {
    const counts = new Uint32Array(names.length);
    for (const deal of list) (counts[code[deal] as number] as number)++;
    return counts;
  });
  return new Map(
    names.flatMap((name, index): Array<[string, Outcomes]> => {
      const successes = won?.[index] ?? 0;
      const trials = successes + (lost?.[index] ?? 0);
      return trials === 0 ? [] : [[name, { successes, trials }]];
    }),
  );
}

/** Sources or methods by number, so that counting looks no text up. */
interface OriginCodes {
  /** In the order of their first deals; '' stands for none recorded. */
  readonly names: readonly string[];
  /** For each deal the index of its name. */
  readonly code: Uint32Array;
}

/** Owned by the deals, which the pipelines of several windows share. */
export const originCodes = memoize((deals: readonly Deal[]) =>
  memoize((origin: Origin): OriginCodes => {
    const indexes = new Map<string, number>();
    const code = new Uint32Array(deals.length);
    deals.forEach((deal, index) => {
      const name = deal[origin] ?? '';
      const known = indexes.get(name) ?? indexes.size;
      if (known === indexes.size) indexes.set(name, known);
      code[index] = known;
    });
    return { names: [...indexes.keys()], code };
  }),
);

/** The sums of several people's outcomes, by name in alphabetical order. */
export function sumOutcomes(people: readonly OutcomesByOrigin[]): OutcomesByOrigin {
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
