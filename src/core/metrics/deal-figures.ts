import { mean, median } from '../statistics';
import type { DealsByStanding } from './closed-deals';
import { type Estimate, estimate, noEstimate } from './estimate';
import type { Pipeline } from './pipeline';

/** Days from creation to closing of the won deals of which both are known. */
export function cycleLengths(
  { deals, closedAt, elapsed }: Pipeline,
  won: readonly number[],
): number[] {
  const lengths: number[] = [];
  for (const deal of won) {
    const created = deals[deal]?.created ?? null;
    const closed = closedAt[deal] as number;
    if (created === null || Number.isNaN(closed)) continue;
    lengths.push(elapsed(Math.floor(created), Math.floor(closed)));
  }
  return lengths;
}

/** Amounts of the won deals that have one. */
export function wonAmounts({ deals }: Pipeline, won: readonly number[]): number[] {
  return won
    .map((deal) => deals[deal]?.amount ?? null)
    .filter((amount): amount is number => amount !== null);
}

/** Discounts (0–1, negative above list) of the won deals that have one. */
export function wonDiscounts({ deals }: Pipeline, won: readonly number[]): number[] {
  return won
    .map((deal) => deals[deal]?.discount ?? null)
    .filter((discount): discount is number => discount !== null);
}

/** The discount weighted by value: what was given away of all list prices together. */
export function discountByValue({ deals }: Pipeline, won: readonly number[]): Estimate {
  let list = 0;
  let paid = 0;
  let n = 0;
  for (const deal of won) {
    const { amount = null, listPrice = null } = deals[deal] ?? {};
    if (amount === null || listPrice === null) continue;
    list += listPrice;
    paid += amount;
    n++;
  }
  return n === 0 ? noEstimate('share', 0, 'no-discounts') : estimate('share', n, 1 - paid / list);
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
  if (cycle === null || cycle <= 0) return noEstimate(unit, decided, 'no-created-dates');
  const value = (open.length * (won.length / decided) * averageAmount) / cycle;
  return estimate(unit, decided, value);
}
