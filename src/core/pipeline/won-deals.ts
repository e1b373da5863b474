import { memoize } from '../memoize';
import { numbersOf } from '../numbers-of';
import { type Pipeline, STANDING } from './pipeline';

/** Indexes of all deals won by the day of the report, whatever the window. */
export const allWonDeals = memoize(({ deals, standing }: Pipeline): readonly number[] =>
  deals.flatMap((_, deal) => (standing[deal] === STANDING.won ? [deal] : [])),
);

/** Days from creation to closing of the won deals of which both are known, ascending. */
export function cycleLengths(
  { deals, closedAt, elapsed }: Pipeline,
  won: readonly number[],
): number[] {
  return ascending(won, (deal) => {
    const created = deals[deal]?.created ?? null;
    const closed = closedAt[deal] as number;
    const isKnown = created !== null && !Number.isNaN(closed);
    return isKnown ? elapsed(Math.floor(created), Math.floor(closed)) : null;
  });
}

/** Amounts of the won deals that have one, ascending. */
export function wonAmounts({ deals }: Pipeline, won: readonly number[]): number[] {
  return ascending(won, (deal) => deals[deal]?.amount ?? null);
}

/** Discounts (0–1, negative above list) of the won deals that have one, ascending. */
export function wonDiscounts({ deals }: Pipeline, won: readonly number[]): number[] {
  return ascending(won, (deal) => deals[deal]?.discount ?? null);
}

/** The values that are there, sorted, so that no figure depends on the order of the rows. */
function ascending(list: readonly number[], numberOf: (deal: number) => number | null): number[] {
  const values = new Float64Array(list.length);
  let count = 0;
  for (const deal of list) {
    const value = numberOf(deal);
    if (value !== null) values[count++] = value;
  }
  return numbersOf(values.subarray(0, count).sort());
}
