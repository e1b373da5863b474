import { MATERIAL } from '../inference/material';
import type { ShareSample } from '../inference/samples/sample';
import { betaProbability } from '../statistics';
import { type Change, type Hope, inDirection, pointsToGo, rest } from './change-parts';
import { outcomesNeeded } from './outcomes-needed';
import { averageOf, type Counts, meanOf, shareBeliefs } from './shrunk-baseline';

/** Shares, by Beta posteriors. */
export function ofShares(
  before: ShareSample,
  { successes, trials }: ShareSample,
  others: readonly ShareSample[],
  hope: Hope,
): Change {
  const { good } = hope;
  const countsOf = ({ successes: events, trials: exposure }: ShareSample): Counts => ({
    events,
    exposure,
  });
  const own = countsOf(before);
  const isHigher = ({ events, exposure }: Counts): number =>
    betaProbability({
      alpha: successes + 0.5,
      beta: trials - successes + 0.5,
      otherAlpha: events,
      otherBeta: exposure - events,
    });
  const beliefs = shareBeliefs(own, others.map(countsOf));
  const mean = meanOf(beliefs);
  const points = Math.max(MATERIAL.points, pointsToGo(hope));
  const changed = Math.min(0.98, Math.max(0.02, good === 'high' ? mean + points : mean - points));
  const variance = averageOf(beliefs, ({ events, exposure }) => {
    const share = events / exposure;
    return (share * (1 - share)) / (exposure + 1) + (share - mean) ** 2;
  });
  const needed = outcomesNeeded(Math.abs(changed - mean), variance, changed * (1 - changed));
  return {
    better: inDirection(averageOf(beliefs, isHigher), good),
    betterAsCounted: inDirection(
      isHigher({ events: own.events + 0.5, exposure: own.exposure + 1 }),
      good,
    ),
    ...rest(needed, own.exposure, trials),
  };
}
