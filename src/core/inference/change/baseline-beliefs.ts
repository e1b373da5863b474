import { logPochhammer } from '../../statistics';

/** What was counted: successes of trials, entries in weeks, a sum of ranks of so many values. */
export interface Counts {
  readonly events: number;
  readonly exposure: number;
}

/** One way a figure may have stood: counts with what is believed added, and how likely it is. */
export interface Belief extends Counts {
  readonly weight: number;
}

/**
 * How alike people may be: what the others' figure is worth, in outcomes of one's own. 5: everybody
 * is another case; 1,280: they hardly differ. The last one stands for people who do not differ.
 */
const WORTHS = [5, 20, 80, 320, 1280, 20_000] as const;

/**
 * How likely it is beforehand that people do not differ, and that in a team somebody is a case
 * apart. Set by simulation (`npm run bench:follow-up`): of equals about one in ten is then called
 * improved, in small teams and large ones.
 */
const ALIKE = 0.9;
const SOMEBODY_APART = 0.75;

/**
 * What a share probably was when somebody was coached because of it. The lowest of several figures
 * is low by bad luck in part, so it is drawn toward the others', the more the less people differ.
 * How much they do is not known from a handful of people: each way is weighed by how well it tells
 * everybody's counts (hierarchical Bayes; Gelman et al., "Bayesian data analysis", ch. 5). Somebody
 * too far off to be one of them is taken as counted, with Jeffreys' prior. That one of the team is
 * such a case is as likely in a large team as in a small one, so it must be shown the better the
 * more people the lowest was chosen from.
 *
 * @param own successes of trials at the agreement
 * @param others the same of each of the others; without any trials the counts stand alone
 * @returns Beta distributions with `events` and `exposure − events`; weights add up to 1
 */
export function shareBeliefs(own: Counts, others: readonly Counts[]): Belief[] {
  const { events, exposure } = sumOf(others);
  const rate = (events + 0.5) / (exposure + 1);
  return beliefsOf(
    own,
    others,
    (worth) => ({ events: rate * worth + 0.5, exposure: worth + 1 }),
    { events: 0.5, exposure: 1 },
    (belief, counts) =>
      logPochhammer(belief.events, counts.events) +
      logPochhammer(belief.exposure - belief.events, counts.exposure - counts.events) -
      logPochhammer(belief.exposure, counts.exposure),
  );
}

/**
 * The same for events of an exposure (weeks, or leavings that were expected), whose counts vary as
 * Poisson counts do; the beliefs are Gamma distributions of shape `events` over `exposure`.
 */
export function paceBeliefs(own: Counts, others: readonly Counts[]): Belief[] {
  const { events, exposure } = sumOf(others);
  if (events === 0) return [{ ...own, weight: 1 }];
  // The last resort, one event at the others' rate, is hardly any belief.
  const worthOf = (worth: number): Counts => ({
    events: worth,
    exposure: (worth * exposure) / events,
  });
  return beliefsOf(own, others, worthOf, worthOf(1), (belief, counts) => {
    const during = belief.exposure + counts.exposure;
    return (
      logPochhammer(belief.events, counts.events) +
      belief.events * Math.log(belief.exposure / during) -
      counts.events * Math.log(during)
    );
  });
}

/**
 * The same for ranks of amounts; the beliefs are normal distributions of mean `events / exposure`
 * and of the variance of one rank over `exposure`.
 */
export function rankBeliefs(own: Counts, others: readonly Counts[], variance: number): Belief[] {
  const { events, exposure } = sumOf(others);
  const mean = events / exposure;
  const worthOf = (worth: number): Counts => ({ events: mean * worth, exposure: worth });
  return beliefsOf(own, others, worthOf, worthOf(1), (belief, counts) => {
    const spread = variance * (1 / counts.exposure + 1 / belief.exposure);
    const distance = counts.events / counts.exposure - mean;
    return -(Math.log(spread) + distance ** 2 / spread) / 2;
  });
}

/** Everything that may be believed, weighed by the counts of all. */
function beliefsOf(
  own: Counts,
  others: readonly Counts[],
  asOthers: (worth: number) => Counts,
  apart: Counts,
  logChance: (belief: Counts, counts: Counts) => number,
): Belief[] {
  const plus = ({ events, exposure }: Counts, weight: number): Belief => ({
    events: own.events + events,
    exposure: own.exposure + exposure,
    weight,
  });
  const counted = others.filter(({ exposure }) => exposure > 0);
  if (counted.length === 0) return [plus(apart, 1)];
  const isApart = SOMEBODY_APART / (counted.length + 1);
  const ways = WORTHS.map((worth, index) => {
    const belief = asOthers(worth);
    const before = index === WORTHS.length - 1 ? ALIKE : (1 - ALIKE) / (WORTHS.length - 1);
    const log = counted.reduce((sum, counts) => sum + logChance(belief, counts), Math.log(before));
    return { belief, log, withOwn: log + logChance(belief, own) };
  });
  const alone = logChance(apart, own);
  const most = Math.max(...ways.map(({ log, withOwn }) => Math.max(withOwn, log + alone)));
  const beliefs = ways.map(({ belief, withOwn }) =>
    plus(belief, (1 - isApart) * Math.exp(withOwn - most)),
  );
  const ofApart = ways.reduce((sum, { log }) => sum + Math.exp(log + alone - most), 0);
  beliefs.push(plus(apart, isApart * ofApart));
  const total = beliefs.reduce((sum, { weight }) => sum + weight, 0);
  return beliefs.map((belief) => ({ ...belief, weight: belief.weight / total }));
}

function sumOf(groups: readonly Counts[]): Counts {
  return {
    events: groups.reduce((sum, { events }) => sum + events, 0),
    exposure: groups.reduce((sum, { exposure }) => sum + exposure, 0),
  };
}

/** The mean of what follows from each belief. */
export function averageOf(beliefs: readonly Belief[], of: (belief: Belief) => number): number {
  return beliefs.reduce((sum, belief) => sum + belief.weight * of(belief), 0);
}

/** The figure as it probably was. */
export function meanOf(beliefs: readonly Belief[]): number {
  return averageOf(beliefs, ({ events, exposure }) => events / exposure);
}
