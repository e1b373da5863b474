import { besideLimit } from '../../process';
import {
  binomialMidP,
  median,
  poissonInterval,
  poissonRateMidP,
  wilsonInterval,
} from '../../statistics';
import { inflatePValue } from '../inflate-p-value';
import type { AmountsSample } from '../samples/amounts';
import type { Difference } from '../samples/difference';
import { type PaceSample, paceOutcomes } from '../samples/pace';
import type { Sample } from '../samples/sample';
import type { ShareCounts } from '../samples/share';

/**
 * Sets a sample against a fixed figure by a test of one sample: shares by the binomial mid-p,
 * entries a week by the Poisson mid-p, amounts by the sign test of their median. Null where the
 * sample holds nothing, or is of times, for which nothing is agreed.
 *
 * @param target in the sample's unit: a share 0–1, so many a week, an amount
 * @param dispersion how much more weekly counts vary than single events would, at least 1
 */
export function againstTarget(own: Sample, target: number, dispersion = 1): Difference | null {
  switch (own.kind) {
    case 'share':
      return own.trials === 0 ? null : shareAgainst(own, target);
    case 'pace':
      return paceAgainst(own, target, dispersion);
    case 'amounts':
      return amountsAgainst(own, target);
    case 'times':
      return null;
  }
}

function shareAgainst({ successes, trials }: ShareCounts, probability: number): Difference {
  const { pLower, pUpper } = binomialMidP({ successes, trials, probability });
  const { lower, upper } = wilsonInterval({ successes, trials });
  return {
    observed: successes / trials,
    expected: probability,
    low: lower,
    high: upper,
    pLow: pLower,
    pHigh: pUpper,
    outcomes: trials,
  };
}

function paceAgainst(own: PaceSample, weeklyRate: number, dispersion: number): Difference | null {
  const { events, weeks } = own;
  const { pLower, pUpper } = poissonRateMidP({ events, weeks, weeklyRate });
  if (pLower === null || pUpper === null) return null;
  const { lower, upper } = poissonInterval({ events, weeks });
  return {
    observed: events / weeks,
    expected: weeklyRate,
    low: lower,
    high: upper,
    pLow: inflatePValue(pLower, dispersion),
    pHigh: inflatePValue(pUpper, dispersion),
    outcomes: paceOutcomes(own, weeklyRate),
  };
}

/**
 * The sign test (Dixon and Mood 1946) of "at most half are over the limit". One at the limit keeps
 * to it, so ties count against the finding instead of being left out; and nothing is assumed of
 * the shape, where Wilcoxon's signed ranks would take the skewness of discounts, many of which are
 * none, for a difference. With few wins it says little, as it should: five of five over are .016.
 */
function amountsAgainst({ values }: AmountsSample, limit: number): Difference | null {
  const observed = median({ values });
  if (observed === null) return null;
  const trials = values.length;
  const halfOf = (successes: number): number =>
    binomialMidP({ successes, trials, probability: 0.5 }).pUpper;
  return {
    observed,
    expected: limit,
    low: null,
    high: null,
    pLow: halfOf(values.filter((value) => besideLimit(value, limit) < 0).length),
    pHigh: halfOf(values.filter((value) => besideLimit(value, limit) > 0).length),
    outcomes: trials,
  };
}
