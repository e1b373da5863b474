import type { Heterogeneity } from '../statistics';
import { kindOf, ofSameKind, type Sample } from './samples/sample';

/**
 * How many degrees of freedom the belief is worth that people differ as is usual, before
 * the others' own spread is seen. Set by the trust simulation (docs/statistics.md).
 */
export const PRIOR_DEGREES = 20;

/**
 * How much more the others differ among themselves than chance would have them, as a factor of
 * variance, at least 1. Where everybody differs from everybody (other products, other regions),
 * one more difference is nothing to talk about.
 *
 * The others' chi-squared is shrunk toward the usual one by a prior, as in moderated statistics
 * (G. Smyth, "Linear models and empirical Bayes methods", 2004), because a few people tell little.
 *
 * @param spread how much the others differ, from `spreadAmong`
 * @param usual what is to be expected before anybody is seen: see `assumedHeterogeneity`
 */
export function overdispersion(
  spread: Heterogeneity,
  priorDegrees: number = PRIOR_DEGREES,
  usual = 1,
): number {
  const { chisq, degreesOfFreedom } = spread;
  return Math.max(1, (priorDegrees * usual + chisq) / (priorDegrees + degreesOfFreedom));
}

/** How much several people's samples of one kind differ among themselves. */
export function spreadAmong(samples: readonly Sample[]): Heterogeneity {
  const [first] = samples;
  return first === undefined
    ? { chisq: 0, degreesOfFreedom: 0 }
    : kindOf(first).spread(ofSameKind(first, samples));
}
