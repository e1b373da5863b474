import { memoize } from '../../memoize';
import {
  fisherMidP,
  kaplanMeier,
  kaplanMeierQuantile,
  logRank,
  mannWhitney,
  median,
  poissonInterval,
  poissonRateMidP,
  quasiPoissonMidP,
  restrictedMean,
  wilsonInterval,
} from '../../statistics';
import { skewedRanksP } from '../../statistics/skewed-ranks';
import { inflatePValue } from '../inflate-p-value';
import { seasonAdjustedDispersion } from '../weekly-dispersion';
import {
  type AmountsSample,
  outcomesOf,
  type PaceSample,
  type Sample,
  type ShareSample,
  type TimesSample,
} from './sample';

/** A salesperson's sample set against a reference. */
export interface Difference {
  /** Own and reference figure in the signal's unit (share 0–1, a week, days, amount). */
  readonly observed: number;
  readonly expected: number;
  /** 95 % interval of the own figure, where there is one. */
  readonly low: number | null;
  readonly high: number | null;
  /** One-sided p-values: small where the own figure is lower, or higher, than the reference. */
  readonly pLow: number;
  readonly pHigh: number;
  /**
   * Outcomes of the salesperson that the figure rests on. Of entries a week those that were to be
   * expected count where they are more: hardly any in a year is no lack of evidence.
   */
  readonly outcomes: number;
}

/**
 * Compares two samples of one kind. Shares: Fisher mid-p; events a week: conditional binomial
 * mid-p, widened by the spread of the others' weekly counts; times: log-rank; amounts:
 * Mann–Whitney, both with their tails mended for small samples. Null where either side holds
 * nothing to compare.
 */
export function differenceOf(own: Sample, others: Sample): Difference | null {
  if (own.kind === 'share' && others.kind === 'share') return ofShares(own, others);
  if (own.kind === 'pace' && others.kind === 'pace') return ofPaces(own, others);
  if (own.kind === 'times' && others.kind === 'times') return ofTimes(own, others);
  if (own.kind === 'amounts' && others.kind === 'amounts') return ofAmounts(own, others);
  throw new TypeError(`A sample of ${own.kind} cannot be compared with one of ${others.kind}`);
}

function ofShares(own: ShareSample, others: ShareSample): Difference | null {
  if (own.trials === 0 || others.trials === 0) return null;
  const { pLower, pUpper } = fisherMidP({
    successes: own.successes,
    trials: own.trials,
    otherSuccesses: others.successes,
    otherTrials: others.trials,
  });
  const { lower, upper } = wilsonInterval(own);
  const { clustering } = others;
  return {
    observed: own.successes / own.trials,
    expected: others.successes / others.trials,
    low: lower,
    high: upper,
    pLow: inflatePValue(pLower, clustering),
    pHigh: inflatePValue(pUpper, clustering),
    outcomes: outcomesOf(own),
  };
}

function ofPaces(own: PaceSample, others: PaceSample): Difference | null {
  if (own.weeks === 0 || others.weeks === 0) return null;
  const { pLower, pUpper } = quasiPoissonMidP({
    events: own.events,
    weeks: own.weeks,
    otherEvents: others.events,
    otherWeeks: others.weeks,
    dispersion: seasonAdjustedDispersion(others.weekly),
  });
  if (pLower === null || pUpper === null) return null;
  const { lower, upper } = poissonInterval({ events: own.events, weeks: own.weeks });
  return {
    observed: own.events / own.weeks,
    expected: others.events / others.weeks,
    low: lower,
    high: upper,
    pLow: pLower,
    pHigh: pUpper,
    outcomes: paceOutcomes(own, others.events / others.weeks),
  };
}

/** The entries, or those to be expected at a weekly rate, whichever are more. */
export function paceOutcomes({ events, weeks }: PaceSample, weeklyRate: number): number {
  return Math.max(events, Math.floor(weeklyRate * weeks));
}

function ofTimes(own: TimesSample, others: TimesSample): Difference | null {
  const test = memoize(() => timesP(own, others));
  if (!surelyTells(own, others) && test() === null) return null;
  const observed = kaplanMeierQuantile({ ...own, q: 0.5 });
  const expected = kaplanMeierQuantile({ ...others, q: 0.5 });
  if (observed === null || expected === null) return ofMeanTimes(own, others, test);
  const interval = memoize(() => {
    const [median] = kaplanMeier({ ...own, q: [0.5], sorted: true }).quantiles;
    return [median?.lower ?? null, median?.upper ?? null] as const;
  });
  return tested(own, observed, expected, test, interval);
}

/** Where half have not left yet on a side, the means up to the same day are compared instead. */
function ofMeanTimes(own: TimesSample, others: TimesSample, test: Test): Difference | null {
  const ownCurve = kaplanMeier({ ...own, q: [], sorted: true });
  const othersCurve = kaplanMeier({ ...others, q: [], sorted: true });
  const limit = Math.min(ownCurve.longest ?? 0, othersCurve.longest ?? 0);
  const observed = restrictedMean({ curve: ownCurve, limit });
  const expected = restrictedMean({ curve: othersCurve, limit });
  return observed === null || expected === null ? null : tested(own, observed, expected, test);
}

type PValues = Pick<Difference, 'pLow' | 'pHigh'>;
type Test = () => PValues | null;
type Interval = readonly [low: number | null, high: number | null];

/** A difference whose test and interval wait until they are asked for: most are not material. */
function tested(
  own: Sample,
  observed: number,
  expected: number,
  test: Test,
  interval: () => Interval = () => [null, null],
): Difference {
  return {
    observed,
    expected,
    outcomes: outcomesOf(own),
    get low() {
      return interval()[0];
    },
    get high() {
      return interval()[1];
    },
    get pLow() {
      return test()?.pLow ?? 0.5;
    },
    get pHigh() {
      return test()?.pHigh ?? 0.5;
    },
  };
}

/** The log-rank test's one-sided p-values; null where it tells nothing. */
function timesP(own: TimesSample, others: TimesSample): PValues | null {
  const ranked = logRank({ ...mergedTimes(own, others), sorted: true });
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
function surelyTells(own: TimesSample, others: TimesSample): boolean {
  const firstToLeave = ({ days, left }: TimesSample): number => days[left.indexOf(1)] ?? Infinity;
  const longest = ({ days }: TimesSample): number => days[days.length - 1] ?? 0;
  // More than a day, so that it is not lengths which the test takes for one.
  const first = Math.min(firstToLeave(own), firstToLeave(others));
  return Math.min(longest(own), longest(others)) > first + 1;
}

/** Two ascending lists of times as one, group 1 the own and group 2 the others. */
export function mergedTimes(own: TimesSample, others: TimesSample) {
  const size = own.days.length + others.days.length;
  const days = new Float64Array(size);
  const left = new Uint8Array(size);
  const group = new Uint8Array(size);
  let i = 0;
  let j = 0;
  for (let index = 0; index < size; index++) {
    const ownDays = own.days[i] ?? Number.POSITIVE_INFINITY;
    const isOwn = ownDays <= (others.days[j] ?? Number.POSITIVE_INFINITY) && i < own.days.length;
    days[index] = (isOwn ? own.days[i] : others.days[j]) as number;
    left[index] = (isOwn ? own.left[i] : others.left[j]) as number;
    group[index] = isOwn ? 1 : 2;
    if (isOwn) i++;
    else j++;
  }
  return { days, left, group };
}

function ofAmounts(own: AmountsSample, others: AmountsSample): Difference | null {
  const observed = median({ values: own.values });
  const expected = median({ values: others.values });
  if (observed === null || expected === null) return null;
  const test = memoize(() => {
    const { pLess, pGreater } = mannWhitney({ a: own.values, b: others.values });
    return {
      pLow: skewedRanksP(pLess ?? 0.5, own.values, others.values, 'low'),
      pHigh: skewedRanksP(pGreater ?? 0.5, own.values, others.values, 'high'),
    };
  });
  return tested(own, observed, expected, test);
}
