import type { Sample } from './samples/sample';
import { seasonAdjustedDispersion } from './weekly-dispersion';

/**
 * How far people who sell equally well differ all the same, in odds and in paces: a tenth up or
 * down (standard deviation of the logarithm). Territories, luck with names and taste are no skill.
 */
export const ORDINARY_DIFFERENCE = 0.1;

/**
 * How much such ordinary differences add to chance, as a factor of variance, at least 1. Little
 * with few outcomes, where chance is all; with many, chance alone would call any trifle proven.
 * The factor is that of a logarithm of odds, or of rates, whose true value varies by
 * `ORDINARY_DIFFERENCE` from person to person. 1 for
 * amounts and times, which have no such scale in common.
 */
export function assumedHeterogeneity(own: Sample, other: Sample): number {
  // No outcomes on either side: no rate, and no information.
  return 1 + ORDINARY_DIFFERENCE ** 2 * (informationOf(own, other) || 0);
}

/** Inverse of the variance of the difference in log odds, or log rates, were both sides equal. */
function informationOf(own: Sample, other: Sample): number {
  if (own.kind === 'share' && other.kind === 'share') {
    const rate = (own.successes + other.successes) / (own.trials + other.trials);
    return rate * (1 - rate) * both(own.trials, other.trials);
  }
  if (own.kind === 'pace' && other.kind === 'pace') {
    const rate = (own.events + other.events) / (own.weeks + other.weeks);
    return (rate * both(own.weeks, other.weeks)) / seasonAdjustedDispersion(other.weekly);
  }
  return 0;
}

function both(a: number, b: number): number {
  return a + b === 0 ? 0 : (a * b) / (a + b);
}
