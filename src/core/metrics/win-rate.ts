import { partOf } from '../pipeline/by-person';
import type { PipelineIndex } from '../pipeline/pipeline-index';
import { wilsonInterval } from '../statistics';
import { METRIC_HEADS } from '../words/metric-heads';
import { type Estimate, estimate, noEstimate } from './estimate';
import { knownValue } from './known-value';
import type { Metric } from './metric';

/** Share of decided deals that were won. */
export interface WinRate {
  readonly won: number;
  readonly lost: number;
  /** Open at `asOf`, those in an unknown stage included. */
  readonly open: number;
  /** By count, with the Wilson 95 % interval. */
  readonly byCount: Estimate;
  /** Won amount over all decided amounts. */
  readonly byValue: Estimate;
}

/**
 * Win rate by count and by value; absent where one of the outcomes is not recorded. By value a lost
 * deal without an amount would count as free, so the figure is absent unless nine in ten decided
 * deals of either kind have one.
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
    won: {
      head: METRIC_HEADS.won,
      cell: ({ winRate }) => knownOutcomes(winRate).won ?? notKnown(winRate),
    },
    open: { head: METRIC_HEADS.open, cell: (metrics) => metrics.winRate.open },
  },
} satisfies Metric<'winRate', WinRate>;

/** A count that is not known, as the numbers table shows it. */
function notKnown({ byCount }: WinRate): Estimate {
  return noEstimate('deals', 0, byCount.absent ?? 'no-outcomes');
}

/**
 * How many deals were won and lost, to be shown to people: null where none were because nobody
 * writes them down.
 */
export function knownOutcomes({ won, lost, byCount }: Pick<WinRate, 'won' | 'lost' | 'byCount'>): {
  readonly won: number | null;
  readonly lost: number | null;
} {
  return {
    won: byCount.absent === 'no-won-stage' ? null : won,
    lost: byCount.absent === 'no-losses-recorded' ? null : lost,
  };
}

function computeWinRate(
  { pipeline, standing, decisions }: PipelineIndex,
  person: number | null,
): WinRate {
  const { won, lost, open } = partOf(standing, person);
  const trials = won.length + lost.length;
  const { lower, upper } = wilsonInterval({ successes: won.length, trials, level: 0.95 });
  const wonValue = knownValue(pipeline, won);
  const lostValue = knownValue(pipeline, lost);
  const value = (wonValue ?? 0) + (lostValue ?? 0);
  const whyNot = decisions.noShares ?? (trials === 0 ? 'no-outcomes' : null);
  return {
    won: won.length,
    lost: lost.length,
    open: open.length,
    byCount:
      whyNot !== null
        ? noEstimate('share', trials, whyNot)
        : estimate('share', trials, won.length / trials, { low: lower, high: upper }),
    byValue:
      whyNot !== null || wonValue === null || lostValue === null || value <= 0
        ? noEstimate('share', trials, whyNot ?? 'no-amounts')
        : estimate('share', trials, wonValue / value),
  };
}
