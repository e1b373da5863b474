import type { DealsByStanding } from '../pipeline/deals-by-standing';
import type { Pipeline } from '../pipeline/pipeline';
import { wilsonInterval } from '../statistics';
import { type Estimate, estimate, noEstimate } from './estimate';
import { sumOf } from './sum';

/** Share of decided deals that were won. */
export interface WinRate {
  readonly won: number;
  readonly lost: number;
  /** By count, with the Wilson 95 % interval. */
  readonly byCount: Estimate;
  /** Won amount over all decided amounts. */
  readonly byValue: Estimate;
}

/** Share of decided deals of either kind that must have an amount before value is told. */
const FEWEST_WITH_AMOUNT = 0.9;

/**
 * Win rate by count and by value. By value a lost deal without an amount would count as free, so
 * the figure is absent unless nine in ten decided deals of either kind have one.
 */
export function winRate({ deals }: Pipeline, { won, lost }: DealsByStanding): WinRate {
  const trials = won.length + lost.length;
  const { lower, upper } = wilsonInterval({ successes: won.length, trials, level: 0.95 });
  const amountsOf = (list: readonly number[]): Array<number | null> =>
    list.map((deal) => deals[deal]?.amount ?? null);
  const wonValue = knownValue(amountsOf(won));
  const lostValue = knownValue(amountsOf(lost));
  const value = (wonValue ?? 0) + (lostValue ?? 0);
  return {
    won: won.length,
    lost: lost.length,
    byCount:
      trials === 0
        ? noEstimate('share', 0, 'no-outcomes')
        : estimate('share', trials, won.length / trials, { low: lower, high: upper }),
    byValue:
      wonValue === null || lostValue === null || value <= 0
        ? noEstimate('share', trials, trials === 0 ? 'no-outcomes' : 'no-amounts')
        : estimate('share', trials, wonValue / value),
  };
}

/** Sum of the amounts; null where more than one in ten is missing or nothing. */
function knownValue(amounts: ReadonlyArray<number | null>): number | null {
  const known = amounts.filter((amount): amount is number => amount !== null && amount !== 0);
  if (known.length < FEWEST_WITH_AMOUNT * amounts.length) return null;
  return sumOf(known);
}
