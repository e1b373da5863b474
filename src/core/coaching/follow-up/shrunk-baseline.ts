import { type Heterogeneity, heterogeneityOfRates, heterogeneityOfShares } from '../../statistics';

/** Events of an exposure: successes of trials, or entries in weeks. */
export interface Counts {
  readonly events: number;
  readonly exposure: number;
}

/** One way a figure may have stood: counts with what is believed added, and how likely it is. */
export interface Belief extends Counts {
  readonly weight: number;
}

/**
 * How likely it is beforehand that somebody is one of the others and not a case apart. Set by
 * simulation (follow-up.simulation.test.ts): "improved" then comes up in about 1 of 10 cases in
 * which nothing changed, whether the lowest of equals is coached or somebody far below the others.
 */
const ONE_OF_THEM = 0.9;

/** The others' rate is never worth less or more of one's own exposure than this. */
const LEAST_TRIALS = 4;
const MOST_TRIALS = 200;
const LEAST_WEEKS = 2;
const MOST_WEEKS = 200;

/**
 * What a share probably was when somebody was coached because of it. The lowest of several figures
 * is low by bad luck in part, so it is drawn toward the others', the more the less they differ
 * among themselves (empirical Bayes; J. Kleinman, "Proportions with extraneous variance", JASA 68
 * (1973)). Somebody too far off to be one of them is taken as counted, with Jeffreys' prior: the
 * two beliefs are weighed by how well they tell the counts.
 *
 * @param own successes of trials at the agreement
 * @param others the same of each of the others; without any trials the counts stand alone
 * @returns one or two Beta distributions with `events` and `exposure − events`; weights add up to 1
 */
export function shareBeliefs(own: Counts, others: readonly Counts[]): Belief[] {
  const apart = { events: 0.5, exposure: 1 };
  const pooled = sumOf(others);
  if (pooled.exposure === 0) return [plus(own, apart, 1)];
  const rate = (pooled.events + 0.5) / (pooled.exposure + 1);
  const groups = others.map(({ events, exposure }) => ({ successes: events, trials: exposure }));
  const worth = worthOfOthers(
    heterogeneityOfShares({ groups }),
    (degrees) => roomOf(others) - degrees,
    (correlation) => (1 - correlation) / correlation,
    LEAST_TRIALS,
    MOST_TRIALS,
  );
  const asOthers = { events: rate * worth + 0.5, exposure: worth + 1 };
  return weighed(own, asOthers, apart, (belief) => {
    const failures = own.exposure - own.events;
    return (
      logRising(belief.events, own.events) +
      logRising(belief.exposure - belief.events, failures) -
      logRising(belief.exposure, own.exposure)
    );
  });
}

/**
 * The same for events a week; the beliefs are Gamma distributions of shape `events` over
 * `exposure` weeks.
 *
 * @param dispersion how much weekly counts vary beyond single events, at least 1
 */
export function paceBeliefs(own: Counts, others: readonly Counts[], dispersion: number): Belief[] {
  const pooled = sumOf(others);
  if (pooled.exposure === 0 || pooled.events === 0) return [{ ...own, weight: 1 }];
  const rate = pooled.events / pooled.exposure;
  const groups = others.map(({ events, exposure }) => ({ events, weeks: exposure }));
  const worth = worthOfOthers(
    heterogeneityOfRates({ groups, dispersion }),
    () => roomOf(others) * dispersion * rate,
    (variance) => 1 / (variance * rate),
    LEAST_WEEKS,
    MOST_WEEKS,
  );
  // As much as one event at the others' rate: hardly anything is believed.
  const apart = { events: 1, exposure: 1 / rate };
  const events = Math.round(own.events / dispersion);
  const weeks = own.exposure / dispersion;
  return weighed(own, { events: rate * worth, exposure: worth }, apart, (belief) => {
    const { events: shape, exposure } = belief;
    return (
      logRising(shape, events) +
      shape * Math.log(exposure / (exposure + weeks)) +
      events * Math.log(weeks / (exposure + weeks))
    );
  });
}

/** The two beliefs with their weights. */
function weighed(
  own: Counts,
  asOthers: Counts,
  apart: Counts,
  logChance: (belief: Counts) => number,
): Belief[] {
  const odds = Math.exp(logChance(apart) - logChance(asOthers)) * (1 / ONE_OF_THEM - 1);
  const weight = 1 / (1 + odds);
  return [plus(own, asOthers, weight), plus(own, apart, 1 - weight)];
}

function plus(own: Counts, belief: Counts, weight: number): Belief {
  return { events: own.events + belief.events, exposure: own.exposure + belief.exposure, weight };
}

/** How much exposure the others' rate is worth: a lot where they hardly differ beyond chance. */
function worthOfOthers(
  { chisq, degreesOfFreedom }: Heterogeneity,
  room: (degreesOfFreedom: number) => number,
  worthOf: (excess: number) => number,
  least: number,
  most: number,
): number {
  const excess = (chisq - degreesOfFreedom) / room(degreesOfFreedom);
  return excess > 0 ? Math.min(most, Math.max(least, worthOf(excess))) : most;
}

/** The factor of a variance between people in the expectation of their chi-squared. */
function roomOf(groups: readonly Counts[]): number {
  const { exposure } = sumOf(groups);
  return exposure - groups.reduce((sum, group) => sum + group.exposure ** 2, 0) / exposure;
}

function sumOf(groups: readonly Counts[]): Counts {
  return {
    events: groups.reduce((sum, { events }) => sum + events, 0),
    exposure: groups.reduce((sum, { exposure }) => sum + exposure, 0),
  };
}

/** Logarithm of x (x + 1) … (x + n − 1). */
function logRising(x: number, n: number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += Math.log(x + i);
  return sum;
}
