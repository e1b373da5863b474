import { MATERIAL } from '../inference/material';
import type { AmountsSample } from '../inference/samples/sample';
import type { Signal } from '../playbook/signals/signal';
import { mannWhitney, median, normalCdf, rankSums } from '../statistics';
import { type Change, type Hope, inDirection, pointsToGo, rest } from './change-parts';
import { outcomesNeeded } from './outcomes-needed';
import { averageOf, type Counts, meanOf, rankBeliefs } from './shrunk-baseline';

/** Amounts, by Mann–Whitney and by their ranks among everybody's. Null where there are none. */
export function ofAmounts(
  { unit }: Signal,
  before: AmountsSample,
  since: AmountsSample,
  others: ReadonlyArray<readonly number[]>,
  hope: Hope,
): Change | null {
  const { good } = hope;
  const { pGreater, pLess } = mannWhitney({ a: since.values, b: before.values });
  const typical = median({ values: before.values });
  if (pGreater === null || pLess === null || typical === null) return null;
  const groups = [before.values, since.values, ...others];
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
    ...rest(needed, before.values.length, since.values.length),
  };
}

function varianceOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return squares / Math.max(1, values.length - 1);
}
