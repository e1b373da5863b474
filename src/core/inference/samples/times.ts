import { memoize } from '../../memoize';
import {
  heterogeneityOfTimes,
  kaplanMeier,
  kaplanMeierQuantile,
  logRank,
  logRankCounts,
  poissonRateMidP,
  restrictedMean,
} from '../../statistics';
import type { Counts } from '../change/baseline-beliefs';
import { inDirection, remaining } from '../change/change';
import { rateChange } from '../change/rate-change';
import { type DeferredTest, type Difference, deferredDifference } from './difference';
import type { SampleKind } from './sample-kind';

/** Days until something ended, ascending; open ones are censored. */
export interface TimesSample {
  readonly kind: 'times';
  readonly days: Float64Array;
  /** 1 where it ended, 0 where it is censored. */
  readonly left: Uint8Array;
}

/** Times until leaving: log-rank, its tail for sooner leaving corrected for small samples. */
export const TIMES: SampleKind<TimesSample> = {
  outcomes: countOfEnded,

  figure: (sample) => compareTimes(sample, sample)?.observed ?? null,

  compare: compareTimes,

  spread: (groups) => heterogeneityOfTimes({ groups }),

  together: (samples) =>
    samples.reduce((all, each) => ({ ...mergedTimes(all, each), kind: 'times' })),

  information: () => 0,

  change(before, since, { others, hope }) {
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
      ...remaining(own.events === 0 ? null : needed, own.events, now.events),
    };
  },
};

function countOfEnded({ left }: TimesSample): number {
  return left.reduce((sum, ended) => sum + ended, 0);
}

function compareTimes(own: TimesSample, reference: TimesSample): Difference | null {
  const test = memoize(() => logRankP(own, reference));
  if (!surelyTells(own, reference) && test() === null) return null;
  const observed = kaplanMeierQuantile({ ...own, q: 0.5 });
  const expected = kaplanMeierQuantile({ ...reference, q: 0.5 });
  if (observed === null || expected === null) return compareMeans(own, reference, test);
  const interval = memoize(() => {
    const [median] = kaplanMeier({ ...own, q: [0.5], sorted: true }).quantiles;
    return [median?.lower ?? null, median?.upper ?? null] as const;
  });
  return deferredDifference({ observed, expected, outcomes: countOfEnded(own) }, test, interval);
}

/** Where half have not left yet on a side, the means up to the same day are compared instead. */
function compareMeans(
  own: TimesSample,
  reference: TimesSample,
  test: DeferredTest,
): Difference | null {
  const ownCurve = kaplanMeier({ ...own, q: [], sorted: true });
  const otherCurve = kaplanMeier({ ...reference, q: [], sorted: true });
  const limit = Math.min(ownCurve.longest ?? 0, otherCurve.longest ?? 0);
  const observed = restrictedMean({ curve: ownCurve, limit });
  const expected = restrictedMean({ curve: otherCurve, limit });
  if (observed === null || expected === null) return null;
  return deferredDifference({ observed, expected, outcomes: countOfEnded(own) }, test);
}

/** The log-rank test's one-sided p-values; null where it tells nothing. */
function logRankP(own: TimesSample, reference: TimesSample): ReturnType<DeferredTest> {
  const ranked = logRank({ ...mergedTimes(own, reference), sorted: true });
  const { pSooner, pLater } = ranked;
  if (pSooner === null || pLater === null) return null;
  // A few visits of one person leave early by chance far more often than the normal approximation
  // has it; counted as Poisson events, as many as were expected, they do not.
  const [events] = ranked.observed;
  const [weeklyRate] = ranked.expected;
  const { pUpper } = poissonRateMidP({ events, weeks: 1, weeklyRate });
  return { pLow: Math.max(pSooner, pUpper ?? 0), pHigh: pLater };
}

/** Whether some of both stayed on after the first had left, so that the test tells something. */
function surelyTells(own: TimesSample, reference: TimesSample): boolean {
  const firstToLeave = ({ days, left }: TimesSample): number => days[left.indexOf(1)] ?? Infinity;
  const longest = ({ days }: TimesSample): number => days[days.length - 1] ?? 0;
  // More than a day, so that it is not lengths which the test takes for one.
  const first = Math.min(firstToLeave(own), firstToLeave(reference));
  return Math.min(longest(own), longest(reference)) > first + 1;
}

/** Two ascending lists of times as one, group 1 the own and group 2 the reference. */
function mergedTimes(own: TimesSample, reference: TimesSample) {
  const size = own.days.length + reference.days.length;
  const days = new Float64Array(size);
  const left = new Uint8Array(size);
  const group = new Uint8Array(size);
  let i = 0;
  let j = 0;
  for (let index = 0; index < size; index++) {
    const ownDays = own.days[i] ?? Number.POSITIVE_INFINITY;
    const isOwn = ownDays <= (reference.days[j] ?? Number.POSITIVE_INFINITY) && i < own.days.length;
    days[index] = (isOwn ? own.days[i] : reference.days[j]) as number;
    left[index] = (isOwn ? own.left[i] : reference.left[j]) as number;
    group[index] = isOwn ? 1 : 2;
    if (isOwn) i++;
    else j++;
  }
  return { days, left, group };
}
