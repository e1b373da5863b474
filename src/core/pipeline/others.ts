import type { Salesperson } from '../process';

/** Fewer others than this are no reference: a pair must not be read off each other. */
export const FEWEST_OTHERS = 3;

/** Everybody else, of the same group where the person has one. */
export function othersOf(salespeople: readonly Salesperson[], person: number): number[] {
  const group = salespeople[person]?.group ?? null;
  return salespeople.flatMap((other, index) =>
    index !== person && (group === null || other.group === group) ? [index] : [],
  );
}
