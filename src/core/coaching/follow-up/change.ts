import { betaProbability, logRank, mannWhitney, median, quasiPoissonMidP } from '../../statistics';
import { batchesOf } from '../batches';
import { mergedTimes } from '../difference';
import { FEWEST_OUTCOMES, MATERIAL } from '../material';
import {
  type AmountsSample,
  outcomesOf,
  type PaceSample,
  type Sample,
  type ShareSample,
  type TimesSample,
} from '../sample';
import type { Direction, Signal } from '../signal';
import { outcomesNeeded } from './outcomes-needed';
import { type Belief, type Counts, paceBeliefs, shareBeliefs } from './shrunk-baseline';

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
 * Sets what came after an agreement against its baseline. Shares: Beta posteriors; paces:
 * quasi-Poisson mid-p; times: log-rank; amounts: Mann–Whitney (of the tests the one-sided p is
 * taken for the probability of the opposite). Null where the kinds do not match.
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
  if (before.kind === 'times' && since.kind === 'times') return ofTimes(before, since, hope);
  if (before.kind === 'amounts' && since.kind === 'amounts') {
    return ofAmounts(signal, before, since, hope);
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
  const { good } = hope;
  if (since.weeks === 0 || before.weeks === 0) return null;
  const own = { events: before.events, exposure: before.weeks };
  const isHigher = ({ events, exposure }: Counts): number =>
    1 -
    (quasiPoissonMidP({
      events: since.events,
      weeks: since.weeks,
      otherEvents: events,
      otherWeeks: exposure,
      dispersion,
    }).pUpper ?? 0.5);
  const beliefs = paceBeliefs(own, others, dispersion);
  const mean = Math.max(meanOf(beliefs), 0.5 / own.exposure);
  const variance = averageOf(
    beliefs,
    ({ events, exposure }) =>
      dispersion / Math.max(0.5, events) + Math.log(Math.max(events, 0.5) / exposure / mean) ** 2,
  );
  const ratio = ratioToGo(hope);
  const needed = outcomesNeeded(Math.log(ratio), variance, dispersion);
  const changed = good === 'high' ? mean * ratio : mean / ratio;
  return {
    better: inDirection(averageOf(beliefs, isHigher), good),
    betterAsCounted: inDirection(isHigher(own), good),
    more:
      needed === null || needed > MOST_WEEKS * changed
        ? null
        : missing(needed / changed, since.weeks),
    isEnough: true,
  };
}

function ofTimes(before: TimesSample, since: TimesSample, hope: Hope): Change | null {
  const { pSooner } = logRank({ ...mergedTimes(since, before), sorted: true });
  if (pSooner === null) return null;
  const better = inDirection(pSooner, hope.good);
  const ended = outcomesOf(before);
  const needed = ended === 0 ? null : outcomesNeeded(Math.log(ratioToGo(hope)), 1 / ended, 1);
  return { better, betterAsCounted: better, ...rest(needed, ended, outcomesOf(since)) };
}

function ofAmounts(
  { unit }: Signal,
  before: AmountsSample,
  since: AmountsSample,
  hope: Hope,
): Change | null {
  const { good } = hope;
  const { pGreater } = mannWhitney({ a: since.values, b: before.values });
  const typical = median({ values: before.values });
  if (pGreater === null || typical === null) return null;
  const better = inDirection(1 - pGreater, good);
  const ratio = good === 'high' ? MATERIAL.ratio - 1 : 1 - 1 / MATERIAL.ratio;
  const least = unit === 'discount' ? MATERIAL.discountPoints : 0;
  // The test loses little against one of means: π / 3 is its relative variance for bell shapes.
  const variance = (varianceOf(before.values) * Math.PI) / 3;
  const effect = Math.max(Math.abs(typical) * ratio, least, pointsToGo(hope));
  const needed = outcomesNeeded(effect, variance / before.values.length, variance);
  const counts = rest(needed, before.values.length, since.values.length);
  return { better, betterAsCounted: better, ...counts };
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
