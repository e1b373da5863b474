import { wilsonInterval } from '../statistics';
import type { DealsByStanding } from './closed-deals';
import type { Pipeline } from './pipeline';

/** Share of decided deals that were won. Rates are 0–1 and null where nothing is decided. */
export interface WinRate {
  readonly won: number;
  readonly lost: number;
  readonly rate: number | null;
  /** Wilson 95 % interval. */
  readonly low: number | null;
  readonly high: number | null;
  /** Won amount over all decided amounts; null where amounts are missing or add up to nothing. */
  readonly rateByValue: number | null;
}

/**
 * Win rate by count and by value. By value a lost deal without an amount would count as free, so
 * the figure is absent unless nine in ten decided deals of either kind have one.
 */
export function winRate({ deals }: Pipeline, { won, lost }: DealsByStanding): WinRate {
  const trials = won.length + lost.length;
  const { lower, upper } = wilsonInterval({ successes: won.length, trials, level: 0.95 });
  const wonValue = knownValue(won.map((deal) => deals[deal]?.amount ?? null));
  const lostValue = knownValue(lost.map((deal) => deals[deal]?.amount ?? null));
  const hasValues = wonValue !== null && lostValue !== null && wonValue + lostValue > 0;
  return {
    won: won.length,
    lost: lost.length,
    rate: trials === 0 ? null : won.length / trials,
    low: lower,
    high: upper,
    rateByValue: hasValues ? wonValue / (wonValue + lostValue) : null,
  };
}

/** Sum of the amounts; null where more than one in ten is missing or nothing. */
function knownValue(amounts: ReadonlyArray<number | null>): number | null {
  const known = amounts.filter((amount): amount is number => amount !== null && amount !== 0);
  if (known.length < 0.9 * amounts.length) return null;
  return known.reduce((sum, amount) => sum + amount, 0);
}
