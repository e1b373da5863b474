import { memoize } from '../../memoize';
import {
  kruskalWallis,
  mannWhitney,
  median,
  normalCdf,
  rankSums,
  skewedRanksP,
} from '../../statistics';
import { averageOf, type Counts, meanOf, rankBeliefs } from '../change/baseline-beliefs';
import { inDirection, pointsToGo, remaining } from '../change/change';
import { outcomesNeeded } from '../change/outcomes-needed';
import { MATERIAL } from '../material';
import { deferredDifference } from './difference';
import type { SampleKind } from './sample-kind';

/** Amounts, discounts or lengths, one a deal. */
export interface AmountsSample {
  readonly kind: 'amounts';
  /** Ascending, where they come from a pipeline. */
  readonly values: readonly number[];
}

/** Amounts: Mann–Whitney, its tails corrected for the skewness that ties leave. */
export const AMOUNTS: SampleKind<AmountsSample> = {
  outcomes: ({ values }) => values.length,

  figure: ({ values }) => median({ values }),

  compare(own, reference) {
    const observed = median({ values: own.values });
    const expected = median({ values: reference.values });
    if (observed === null || expected === null) return null;
    const test = memoize(() => {
      const { pLess, pGreater } = mannWhitney({ a: own.values, b: reference.values });
      return {
        pLow: skewedRanksP(pLess ?? 0.5, own.values, reference.values, 'low'),
        pHigh: skewedRanksP(pGreater ?? 0.5, own.values, reference.values, 'high'),
      };
    });
    return deferredDifference({ observed, expected, outcomes: own.values.length }, test);
  },

  spread: (samples) => kruskalWallis({ groups: samples.map(({ values }) => values) }),

  together: (samples) => ({
    kind: 'amounts',
    values: samples.flatMap(({ values }) => values).sort((a, b) => a - b),
  }),

  without({ values }, one) {
    const left: number[] = [];
    let at = 0;
    // Both are ascending, and each of the one's values is among all.
    for (const value of values) {
      if (at < one.values.length && value === one.values[at]) at++;
      else left.push(value);
    }
    return { kind: 'amounts', values: left };
  },

  information: () => 0,

  change(before, since, { unit, others, hope }) {
    const { good } = hope;
    const { pGreater, pLess } = mannWhitney({ a: since.values, b: before.values });
    const typical = median({ values: before.values });
    if (pGreater === null || pLess === null || typical === null) return null;
    const groups = [before.values, since.values, ...others.map(({ values }) => values)];
    const { sums, variance: ofSomeRanks } = rankSums({ groups });
    // Where all are equal, ranks tell nothing, and their scale does not matter.
    const ofRanks = ofSomeRanks || 1;
    const [own, now, ...ranks] = groups.map(
      ({ length }, group): Counts => ({ events: sums[group] as number, exposure: length }),
    ) as [Counts, Counts, ...Counts[]];
    const beliefs = rankBeliefs(own, ranks, ofRanks);
    const mean = meanOf(beliefs);
    const isHigher = ({ events, exposure }: Counts): number =>
      normalCdf(
        (now.events / now.exposure - events / exposure) /
          Math.sqrt(ofRanks * (1 / now.exposure + 1 / exposure)),
      );
    const ratio = good === 'high' ? MATERIAL.ratio - 1 : 1 - 1 / MATERIAL.ratio;
    const least = unit === 'discount' ? MATERIAL.discountPoints : 0;
    // The test loses little against one of means: π / 3 is its relative variance for bell shapes.
    const variance = (varianceOf(before.values) * Math.PI) / 3;
    const ofBaseline = averageOf(
      beliefs,
      ({ events, exposure }) => 1 / exposure + (events / exposure - mean) ** 2 / ofRanks,
    );
    const effect = Math.max(Math.abs(typical) * ratio, least, pointsToGo(hope));
    const needed = outcomesNeeded(effect, variance * ofBaseline, variance);
    return {
      better: inDirection(averageOf(beliefs, isHigher), good),
      // Half of the continuity correction on either side; 0.5 where all are equal.
      betterAsCounted: inDirection((1 - pGreater + pLess) / 2, good),
      ...remaining(needed, before.values.length, since.values.length),
    };
  },
};

function varianceOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return squares / Math.max(1, values.length - 1);
}
