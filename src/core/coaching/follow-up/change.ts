import {
  betaProbability,
  leavings,
  logRank,
  mannWhitney,
  median,
  normalCdf,
  quasiPoissonMidP,
  rankSums,
} from '../../statistics';
import { batchesOf } from '../batches';
import { mergedTimes } from '../difference';
import { FEWEST_OUTCOMES, MATERIAL } from '../material';
import type { AmountsSample, PaceSample, Sample, ShareSample, TimesSample } from '../sample';
import type { Direction, Signal } from '../signal';
import { outcomesNeeded } from './outcomes-needed';
import {
  type Belief,
  type Counts,
  paceBeliefs,
  rankBeliefs,
  shareBeliefs,
} from './shrunk-baseline';

/** Which change is hoped for. */
export interface Hope {
  /** Which way is better. */
  readonly good: Direction;
  /** The person's figure at the agreement, and the others', as counted. */
  readonly was: number;
  readonly othersWere: number | null;
}

/** What speaks for a change since an agreement. */
export interface Change {
  /** Probability that the figure is better than it was, the baseline drawn toward the others'. */
  readonly better: number;
  /** The same against the baseline as it was counted. */
  readonly betterAsCounted: number;
  /**
   * How many further outcomes (weeks, of a pace) it takes to see a material change four times in
   * five: one as large as the difference to the others that was agreed about, and at least what is
   * material at all. 0 where there are enough; null where the baseline is too small for ever.
   */
  readonly more: number | null;
  /** Whether enough has happened since to be judged at all. */
  readonly isEnough: boolean;
}

/** A year and a half: nobody waits longer to see a pace change. */
const MOST_WEEKS = 78;

/**
 * Sets what came after an agreement against its baseline: once as the baseline was counted, once as
 * it probably was, the person having been chosen for it. As counted, shares: Beta posteriors;
 * paces: quasi-Poisson mid-p; times: log-rank; amounts: Mann–Whitney (of the tests the one-sided p
 * is taken for the probability of the opposite). Drawn toward the others', shares and paces stay
 * what they are, times become leavings of so many expected, and amounts ranks. Null where the kinds
 * do not match.
 *
 * @param others each of the others' samples at the agreement
 */
export function changeOf(
  signal: Signal,
  before: Sample,
  since: Sample,
  others: readonly Sample[],
  hope: Hope,
): Change | null {
  if (before.kind === 'share' && since.kind === 'share') {
    return ofShares(before, since, others.flatMap(shareCounts), hope);
  }
  if (before.kind === 'pace' && since.kind === 'pace') {
    const weekly = others.flatMap((each) => (each.kind === 'pace' ? each.weekly : []));
    const dispersion = batchesOf([...weekly, ...since.weekly]);
    return ofPaces(before, since, others.flatMap(paceCounts), dispersion, hope);
  }
  if (before.kind === 'times' && since.kind === 'times') {
    const times = others.flatMap((each) => (each.kind === 'times' ? each : []));
    return ofTimes(before, since, times, hope);
  }
  if (before.kind === 'amounts' && since.kind === 'amounts') {
    const amounts = others.flatMap((each) => (each.kind === 'amounts' ? [each.values] : []));
    return ofAmounts(signal, before, since, amounts, hope);
  }
  return null;
}

function shareCounts(sample: Sample): Counts[] {
  return sample.kind === 'share' ? [{ events: sample.successes, exposure: sample.trials }] : [];
}

function paceCounts(sample: Sample): Counts[] {
  return sample.kind === 'pace' ? [{ events: sample.events, exposure: sample.weeks }] : [];
}

function ofShares(
  before: ShareSample,
  { successes, trials }: ShareSample,
  others: readonly Counts[],
  hope: Hope,
): Change {
  const { good } = hope;
  const own = { events: before.successes, exposure: before.trials };
  const isHigher = ({ events, exposure }: Counts): number =>
    betaProbability({
      alpha: successes + 0.5,
      beta: trials - successes + 0.5,
      otherAlpha: events,
      otherBeta: exposure - events,
    });
  const beliefs = shareBeliefs(own, others);
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

function ofPaces(
  before: PaceSample,
  since: PaceSample,
  others: readonly Counts[],
  dispersion: number,
  hope: Hope,
): Change | null {
  if (since.weeks === 0 || before.weeks === 0) return null;
  // Events that come in batches tell as little as so many fewer single ones.
  const single = ({ events, exposure }: Counts): Counts => ({
    events: events / dispersion,
    exposure: exposure / dispersion,
  });
  const [own, now] = [before, since].flatMap(paceCounts).map(single) as [Counts, Counts];
  const { higher, mean, needed } = rateChange(own, now, others.map(single), hope);
  const changed = hope.good === 'high' ? mean * ratioToGo(hope) : mean / ratioToGo(hope);
  const weeks = needed === null ? null : (needed * dispersion) / changed;
  return {
    better: inDirection(higher, hope.good),
    betterAsCounted: inDirection(isRateHigher(now, own), hope.good),
    more: weeks === null || weeks > MOST_WEEKS ? null : missing(weeks, since.weeks),
    isEnough: true,
  };
}

function ofTimes(
  before: TimesSample,
  since: TimesSample,
  others: readonly TimesSample[],
  hope: Hope,
): Change | null {
  const { pSooner } = logRank({ ...mergedTimes(since, before), sorted: true });
  if (pSooner === null) return null;
  const [own, now, ...rates] = leavings({ groups: [before, since, ...others] }).map(
    ({ observed, expected }): Counts => ({ events: observed, exposure: expected }),
  ) as [Counts, Counts, ...Counts[]];
  // Who leaves at a higher rate stays for a shorter time.
  const { higher, needed } = rateChange(own, now, rates, hope);
  return {
    better: inDirection(1 - higher, hope.good),
    betterAsCounted: inDirection(pSooner, hope.good),
    ...rest(own.events === 0 ? null : needed, own.events, now.events),
  };
}

/** Rates before and since; `needed` is how many events show a change that is worth a talk. */
function rateChange(
  own: Counts,
  now: Counts,
  others: readonly Counts[],
  hope: Hope,
): { higher: number; mean: number; needed: number | null } {
  const beliefs = paceBeliefs(own, others);
  const mean = Math.max(meanOf(beliefs), 0.5 / own.exposure);
  const variance = averageOf(beliefs, ({ events, exposure }) => {
    const counted = Math.max(events, 0.5);
    return 1 / counted + Math.log(counted / exposure / mean) ** 2;
  });
  return {
    higher: averageOf(beliefs, (belief) => isRateHigher(now, belief)),
    mean,
    needed: outcomesNeeded(Math.log(ratioToGo(hope)), variance, 1),
  };
}

/** How likely it is that the first rate is the higher one. */
function isRateHigher(now: Counts, before: Counts): number {
  const { pUpper } = quasiPoissonMidP({
    events: now.events,
    weeks: now.exposure,
    otherEvents: before.events,
    otherWeeks: before.exposure,
    dispersion: 1,
  });
  return 1 - (pUpper ?? 0.5);
}

function ofAmounts(
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
  const { sums, variance: ofRanks } = rankSums({ groups });
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

/** What is still missing on either side: as of a finding, fewer than five outcomes tell nothing. */
function rest(
  needed: number | null,
  before: number,
  since: number,
): Pick<Change, 'more' | 'isEnough'> {
  const isEnough = since >= FEWEST_OUTCOMES;
  const isHopeless = before < FEWEST_OUTCOMES || (needed === null && isEnough);
  if (isHopeless) return { more: null, isEnough };
  return { more: missing(Math.max(needed ?? 0, FEWEST_OUTCOMES), since), isEnough };
}

function missing(needed: number, since: number): number {
  return Math.max(0, Math.ceil(needed - since));
}

/** How far the others are ahead; 0 where they are not. */
function pointsToGo({ good, was, othersWere }: Hope): number {
  if (othersWere === null) return 0;
  return Math.max(0, good === 'high' ? othersWere - was : was - othersWere);
}

/** By which factor the others are ahead, at least the material one. */
function ratioToGo({ good, was, othersWere }: Hope): number {
  const [more, less] = good === 'high' ? [othersWere ?? 0, was] : [was, othersWere ?? 0];
  return less > 0 ? Math.max(MATERIAL.ratio, more / less) : MATERIAL.ratio;
}

function inDirection(higher: number, good: Direction): number {
  return good === 'high' ? higher : 1 - higher;
}

function averageOf(beliefs: readonly Belief[], of: (belief: Belief) => number): number {
  return beliefs.reduce((sum, belief) => sum + belief.weight * of(belief), 0);
}

function meanOf(beliefs: readonly Belief[]): number {
  return averageOf(beliefs, ({ events, exposure }) => events / exposure);
}

function varianceOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return squares / Math.max(1, values.length - 1);
}
