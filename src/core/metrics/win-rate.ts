import { partOf } from '../pipeline/by-person';
import type { PipelineIndex } from '../pipeline/pipeline-index';
import { wilsonInterval } from '../statistics';
import { sumOf } from '../sum';
import { type Estimate, estimate, noEstimate } from './estimate';
import type { Metric } from './metric';

/** Share of decided deals that were won. */
export interface WinRate {
  readonly won: number;
  readonly lost: number;
  /** By count, with the Wilson 95 % interval. */
  readonly byCount: Estimate;
  /** Won amount over all decided amounts. */
  readonly byValue: Estimate;
}

/**
 * Win rate by count and by value. By value a lost deal without an amount would count as free, so
 * the figure is absent unless nine in ten decided deals of either kind have one.
 */
export const winRate = {
  name: 'winRate',
  compute: computeWinRate,
  entry: ({ winRate: { won, lost, byCount, byValue } }) => ({
    won,
    lost,
    rate: byCount,
    low: byCount.low,
    high: byCount.high,
    rateByValue: byValue,
  }),
  columns: {
    won: { head: 'won', cell: (metrics) => metrics.winRate.won },
    lost: { head: 'lost', cell: (metrics) => metrics.winRate.lost },
    rate: {
      head: 'win rate (95 %)',
      cell: (metrics) => metrics.winRate.byCount,
      hasInterval: true,
    },
  },
} satisfies Metric<'winRate', WinRate>;

/** Share of decided deals of either kind that must have an amount before there is a rate by value. */
const FEWEST_WITH_AMOUNT = 0.9;

function computeWinRate(
  { pipeline: { deals }, standing }: PipelineIndex,
  person: number | null,
): WinRate {
  const { won, lost } = partOf(standing, person);
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
