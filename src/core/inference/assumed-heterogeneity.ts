import { kindOf, type Sample } from './samples/sample';

/**
 * How far people who sell equally well differ all the same, in odds and in paces: a tenth up or
 * down (standard deviation of the logarithm). Territories, luck with names and taste are no skill.
 */
export const ORDINARY_DIFFERENCE = 0.1;

/**
 * How much such ordinary differences add to chance, as a factor of variance, at least 1. Little
 * with few outcomes, where chance is all; with many, chance alone would call any trifle proven.
 * The factor is that of a logarithm of odds, or of rates, whose true value varies by
 * `ORDINARY_DIFFERENCE` from person to person. 1 for amounts and times, which have no such scale
 * in common.
 */
export function assumedHeterogeneity(own: Sample, other: Sample): number {
  const information = own.kind === other.kind ? kindOf(own).information(own, other) : 0;
  return 1 + ORDINARY_DIFFERENCE ** 2 * information;
}
