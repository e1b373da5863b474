import type { DealsByStanding } from '../pipeline/deals-by-standing';
import type { Pipeline } from '../pipeline/pipeline';
import { mean, median } from '../statistics';
import { type Estimate, estimate, noEstimate } from './estimate';
import { sumOf } from './sum';

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

/** The values as a plain list; many times quicker than `Array.from`, which asks an iterator. */
export function numbersOf(values: Float64Array): number[] {
  const list: number[] = [];
  for (let index = 0; index < values.length; index++) list.push(values[index] as number);
  return list;
}

/** The values that are there, sorted, so that no figure depends on the order of the rows. */
function ascending(list: readonly number[], figureOf: (deal: number) => number | null): number[] {
  const values = new Float64Array(list.length);
  let count = 0;
  for (const deal of list) {
    const value = figureOf(deal);
    if (value !== null) values[count++] = value;
  }
  return numbersOf(values.subarray(0, count).sort());
}

/**
 * The discount weighted by value: what was given away of all list prices together. A deal of
 * which only the discount is written has the list price that its amount then means.
 */
export function discountByValue({ deals }: Pipeline, won: readonly number[]): Estimate {
  const lists: number[] = [];
  const paid: number[] = [];
  for (const deal of won) {
    const { amount = null, listPrice = null, discount = null } = deals[deal] ?? {};
    // A discount that cannot be is null though both prices are there.
    if (amount === null || discount === null) continue;
    if (listPrice === null && discount >= 1) continue;
    lists.push(listPrice ?? amount / (1 - discount));
    paid.push(amount);
  }
  const list = sumOf(lists);
  return list <= 0
    ? noEstimate('share', lists.length, 'no-discounts')
    : estimate('share', lists.length, 1 - sumOf(paid) / list);
}

/**
 * Velocity: value won a day at the present pace = open deals × win rate × mean won amount ÷
 * median cycle. Absent where one of the four is missing or the cycle is no time.
 */
export function velocityPerDay(pipeline: Pipeline, { won, lost, open }: DealsByStanding): Estimate {
  const unit = 'money a day';
  const decided = won.length + lost.length;
  const averageAmount = mean({ values: wonAmounts(pipeline, won) });
  const cycle = median({ values: cycleLengths(pipeline, won) });
  if (decided === 0) return noEstimate(unit, 0, 'no-outcomes');
  if (averageAmount === null) return noEstimate(unit, decided, 'no-amounts');
  if (cycle === null) return noEstimate(unit, decided, 'no-created-dates');
  if (cycle <= 0) return noEstimate(unit, decided, 'no-time');
  const value = (open.length * (won.length / decided) * averageAmount) / cycle;
  return estimate(unit, decided, value);
}
