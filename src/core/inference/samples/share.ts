import {
  betaProbability,
  fisherMidP,
  heterogeneityOfShares,
  wilsonInterval,
} from '../../statistics';
import { sumOf } from '../../sum';
import { averageOf, type Counts, meanOf, shareBeliefs } from '../change/baseline-beliefs';
import { inDirection, pointsToGo, remaining } from '../change/change';
import { outcomesNeeded } from '../change/outcomes-needed';
import { inflatePValue } from '../inflate-p-value';
import { MATERIAL, materialPoints } from '../material';
import type { SampleKind } from './sample-kind';

/** Successes and trials. */
export interface ShareCounts {
  readonly successes: number;
  readonly trials: number;
}

/** Some of many: advanced of decided, lost of proposed. */
export interface ShareSample extends ShareCounts {
  readonly kind: 'share';
  /** The same by lead source, where sources are recorded, so that a lead mix is seen as such. */
  readonly strata: ReadonlyMap<string, ShareCounts> | null;
  /** How much more such counts vary than single deals would, at least 1: deals come in batches. */
  readonly clustering: number;
}

/** So many of so many, without sources. */
export function shareSample(successes: number, trials: number): ShareSample {
  return { kind: 'share', successes, trials, strata: null, clustering: 1 };
}

/** Shares: Fisher mid-p and Wilson interval, changes by Beta posteriors. */
export const SHARE: SampleKind<ShareSample> = {
  outcomes: ({ trials }) => trials,

  figure: ({ successes, trials }) => successes / trials,

  compare(own, reference) {
    if (own.trials === 0 || reference.trials === 0) return null;
    const { pLower, pUpper } = fisherMidP({
      successes: own.successes,
      trials: own.trials,
      otherSuccesses: reference.successes,
      otherTrials: reference.trials,
    });
    const { lower, upper } = wilsonInterval(own);
    const { clustering } = reference;
    return {
      observed: own.successes / own.trials,
      expected: reference.successes / reference.trials,
      low: lower,
      high: upper,
      pLow: inflatePValue(pLower, clustering),
      pHigh: inflatePValue(pUpper, clustering),
      outcomes: own.trials,
    };
  },

  spread: (groups) => heterogeneityOfShares({ groups }),

  information(own, reference) {
    const trials = own.trials + reference.trials;
    const rate = (own.successes + reference.successes) / trials;
    return trials === 0 ? 0 : rate * (1 - rate) * ((own.trials * reference.trials) / trials);
  },

  together: (samples) => ({
    ...shareSample(
      sumOf(samples.map(({ successes }) => successes)),
      sumOf(samples.map(({ trials }) => trials)),
    ),
    clustering: Math.max(1, ...samples.map(({ clustering }) => clustering)),
  }),

  without: (all, one) => ({
    ...all,
    successes: all.successes - one.successes,
    trials: all.trials - one.trials,
    strata: all.strata && strataWithout(all.strata, one),
  }),

  change(before, { successes, trials }, { others, hope }) {
    const { good } = hope;
    const countsOf = (sample: ShareSample): Counts => ({
      events: sample.successes,
      exposure: sample.trials,
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
    const { othersWere } = hope;
    const least = othersWere === null ? MATERIAL.points : materialPoints(othersWere);
    const points = Math.max(least, pointsToGo(hope));
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
      ...remaining(needed, own.exposure, trials),
    };
  },
};

/** The counts by source without those of one person; null where no source is left. */
function strataWithout(
  all: NonNullable<ShareSample['strata']>,
  one: ShareSample,
): ShareSample['strata'] {
  // Of somebody without any source all counts stand under none.
  const own = one.strata ?? new Map([['', one]]);
  const left = [...all].flatMap(([source, { successes, trials }]) => {
    const taken = own.get(source) ?? { successes: 0, trials: 0 };
    const counts = { successes: successes - taken.successes, trials: trials - taken.trials };
    return counts.trials === 0 ? [] : [[source, counts] as const];
  });
  return left.some(([source]) => source !== '') ? new Map(left) : null;
}
