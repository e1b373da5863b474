import { mean, median } from '../statistics';
import type { DealsByStanding } from './closed-deals';
import type { Pipeline } from './pipeline';

/** A middle value with the number of deals it rests on; null where there is none. */
export interface Middle {
  readonly n: number;
  readonly median: number | null;
}

/** As `Middle`, with the mean beside it. */
export interface MiddleAndMean extends Middle {
  readonly mean: number | null;
}

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

/**
 * The discount weighted by value: what was given away of all list prices together, 0–1. Null
 * where no won deal has both an amount and a list price.
 */
export function discountByValue({ deals }: Pipeline, won: readonly number[]): number | null {
  let list = 0;
  let paid = 0;
  for (const deal of won) {
    const { amount = null, listPrice = null } = deals[deal] ?? {};
    if (amount === null || listPrice === null) continue;
    list += listPrice;
    paid += amount;
  }
  return list === 0 ? null : 1 - paid / list;
}

/** Number, median and mean of some values. */
export function middleAndMean(values: readonly number[]): MiddleAndMean {
  return { n: values.length, median: median({ values }), mean: mean({ values }) };
}

/**
 * Velocity: value won a day at the present pace = open deals × win rate × mean won amount ÷
 * median cycle. Null where one of the four is missing or the cycle is no time.
 */
export function velocityPerDay(
  pipeline: Pipeline,
  { won, lost, open }: DealsByStanding,
): number | null {
  const decided = won.length + lost.length;
  const averageAmount = mean({ values: wonAmounts(pipeline, won) });
  const cycle = median({ values: cycleLengths(pipeline, won) });
  if (decided === 0 || averageAmount === null || cycle === null || cycle <= 0) return null;
  return (open.length * (won.length / decided) * averageAmount) / cycle;
}
