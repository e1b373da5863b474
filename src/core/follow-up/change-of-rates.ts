import { mergedTimes } from '../inference/samples/difference';
import type { PaceSample, TimesSample } from '../inference/samples/sample';
import { logRank, logRankCounts, quasiPoissonMidP } from '../statistics';
import { type Change, type Hope, inDirection, missing, ratioToGo, rest } from './change-parts';
import { outcomesNeeded } from './outcomes-needed';
import { averageOf, type Counts, meanOf, paceBeliefs } from './shrunk-baseline';

/** A year and a half: nobody waits longer to see a pace change. */
const MOST_WEEKS = 78;

/**
 * Events a week, by quasi-Poisson mid-p. Null where there are no weeks.
 *
 * @param dispersion how much weekly counts vary beyond single events, at least 1
 */
export function ofPaces(
  before: PaceSample,
  since: PaceSample,
  others: readonly PaceSample[],
  dispersion: number,
  hope: Hope,
): Change | null {
  if (since.weeks === 0 || before.weeks === 0) return null;
  // Events that come in batches tell as little as so many fewer single ones.
  const single = ({ events, weeks }: PaceSample): Counts => ({
    events: events / dispersion,
    exposure: weeks / dispersion,
  });
  const [own, now] = [single(before), single(since)];
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

/** Times, by log-rank and as leavings of so many expected. Null where nothing can be told. */
export function ofTimes(
  before: TimesSample,
  since: TimesSample,
  others: readonly TimesSample[],
  hope: Hope,
): Change | null {
  const { pSooner } = logRank({ ...mergedTimes(since, before), sorted: true });
  if (pSooner === null) return null;
  const [own, now, ...rates] = logRankCounts({ groups: [before, since, ...others] }).map(
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
