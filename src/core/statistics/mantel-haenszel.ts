import { convolve, hypergeometricDistribution } from './hypergeometric-distribution';
import { normalCdf } from './normal-cdf';
import { requirePart } from './requirements';

/** One table of two proportions: the person and the others within one source, say. */
export interface Stratum {
  readonly successes: number;
  readonly trials: number;
  readonly otherSuccesses: number;
  readonly otherTrials: number;
}

export interface MantelHaenszelResult {
  /** Common odds ratio; null where its denominator is 0. */
  readonly oddsRatio: number | null;
  /** Common difference of the rates, person less others; null where no stratum has both. */
  readonly riskDifference: number | null;
  /** One-sided mid-p: small when the rate is lower than the others' within the strata. */
  readonly pLower: number;
  readonly pUpper: number;
  /** False where the counts were too many and the normal approximation was used. */
  readonly exact: boolean;
}

/**
 * Two proportions compared within strata, so that a different mix of strata is not mistaken for a
 * different rate. Estimates of N. Mantel and W. Haenszel (1959); R: `mantelhaen.test` for the odds
 * ratio, `metafor::rma.mh(measure = "RD")` for the difference.
 *
 * The p are conditional on each stratum's margins: the sum of successes has the convolution of the
 * strata's hypergeometric distributions (R: `mantelhaen.test(exact = TRUE)`, here with mid-p, so
 * that a single stratum gives `fisherMidP`). Beyond 20 million multiplications (several strata with
 * thousands of successes and failures on both sides) the normal approximation with the exact mean
 * and variance is used, without continuity correction, as fits a mid-p; it is within 0.002 there.
 *
 * Counts: whole, successes <= trials on both sides. A stratum with no trials on a side adds nothing.
 * No stratum at all, or none that could differ: estimates null where undefined and both p 0.5.
 *
 * @throws RangeError if a number is no count, or there are more successes than trials
 *
 * @example
 * mantelHaenszel({ strata: [
 *   { successes: 1, trials: 4, otherSuccesses: 6, otherTrials: 10 },
 *   { successes: 2, trials: 8, otherSuccesses: 9, otherTrials: 20 },
 * ] })
 * // oddsRatio 0.3333..., riskDifference -0.25, pLower 0.0812..., pUpper 0.9187..., exact true
 */
export function mantelHaenszel(options: {
  readonly strata: readonly Stratum[];
}): MantelHaenszelResult {
  const { strata } = options;
  for (const stratum of strata) {
    const { successes, trials, otherSuccesses, otherTrials } = stratum;
    requirePart('successes', successes, 'trials', trials);
    requirePart('otherSuccesses', otherSuccesses, 'otherTrials', otherTrials);
  }
  return { ...estimates(strata), ...evidence(strata) };
}

function estimates(strata: readonly Stratum[]) {
  let concordant = 0;
  let discordant = 0;
  let differences = 0;
  let weights = 0;
  for (const { successes, trials, otherSuccesses, otherTrials } of strata) {
    const total = trials + otherTrials;
    if (trials === 0 || otherTrials === 0) continue;
    concordant += (successes * (otherTrials - otherSuccesses)) / total;
    discordant += ((trials - successes) * otherSuccesses) / total;
    differences += (successes * otherTrials - otherSuccesses * trials) / total;
    weights += (trials * otherTrials) / total;
  }
  return {
    oddsRatio: discordant === 0 ? null : concordant / discordant,
    riskDifference: weights === 0 ? null : differences / weights,
  };
}

function evidence(strata: readonly Stratum[]) {
  const informative = strata.filter(canVary);
  if (informative.length === 0) return { pLower: 0.5, pUpper: 0.5, exact: true };
  const observed = informative.reduce((sum, stratum) => sum + stratum.successes, 0);
  return exactEvidence(informative, observed) ?? normalEvidence(informative, observed);
}

function canVary({ successes, trials, otherSuccesses, otherTrials }: Stratum): boolean {
  const marked = successes + otherSuccesses;
  return trials > 0 && otherTrials > 0 && marked > 0 && marked < trials + otherTrials;
}

const MOST_MULTIPLICATIONS = 2e7;

function exactEvidence(strata: readonly Stratum[], observed: number) {
  const distributions = strata.map(hypergeometricDistribution);
  let size = 1;
  let work = 0;
  for (const { probabilities } of distributions) {
    work += size * probabilities.length;
    size += probabilities.length - 1;
  }
  if (work > MOST_MULTIPLICATIONS) return null;
  const sum = distributions.reduce(convolve);
  const place = observed - sum.first;
  const half = (sum.probabilities[place] ?? 0) / 2;
  let pLower = 0;
  let pUpper = 0;
  // From the far ends inwards, so that small terms are added first.
  const last = sum.probabilities.length - 1;
  for (let i = 0; i < Math.min(place, last + 1); i++) pLower += sum.probabilities[i] as number;
  for (let i = last; i > Math.max(place, -1); i--) pUpper += sum.probabilities[i] as number;
  return { pLower: Math.min(1, pLower + half), pUpper: Math.min(1, pUpper + half), exact: true };
}

function normalEvidence(strata: readonly Stratum[], observed: number) {
  let mean = 0;
  let variance = 0;
  for (const { successes, trials, otherSuccesses, otherTrials } of strata) {
    const total = trials + otherTrials;
    const share = (successes + otherSuccesses) / total;
    mean += trials * share;
    variance += (trials * share * (1 - share) * otherTrials) / (total - 1);
  }
  const z = (observed - mean) / Math.sqrt(variance);
  return { pLower: normalCdf(z), pUpper: normalCdf(-z), exact: false };
}
