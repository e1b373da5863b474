import { describe, expect, it } from 'vitest';
import {
  benjaminiHochberg,
  binomialMidP,
  cumulativeIncidence,
  fisherMidP,
  hodgesLehmann,
  kaplanMeier,
  logRank,
  mannWhitney,
  mantelHaenszel,
  poissonInterval,
  poissonMidP,
  poissonRateMidP,
  quantile,
  restrictedMean,
  wilsonInterval,
} from '../../../src/core/statistics';

const MANY = 100_000;

/** Places of numbers that no one could read: NaN, infinite, or a figure that is undefined. */
function unreadable(value: unknown, path = 'result'): string[] {
  if (value === undefined) return [`${path} is undefined`];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (value === null || typeof value !== 'object') return [];
  const entries = ArrayBuffer.isView(value)
    ? Array.from(value as Float64Array, (each, index) => [`${index}`, each] as const)
    : Object.entries(value);
  return entries.flatMap(([key, each]) => unreadable(each, `${path}.${key}`));
}

/** Stays of the same length. */
const stays = (count: number, days: number): Float64Array => new Float64Array(count).fill(days);
const flags = (count: number, flag: number): Uint8Array => new Uint8Array(count).fill(flag);

describe('with nothing to go by', () => {
  it('an estimate is null and a test finds nothing', () => {
    expect(wilsonInterval({ successes: 0, trials: 0 })).toEqual({ lower: null, upper: null });
    expect(kaplanMeier({ days: [], left: [], q: [0.5] }).quantiles).toEqual([
      { q: 0.5, value: null, lower: null, upper: null },
    ]);
    expect(cumulativeIncidence({ days: [], cause: [], at: [5] })).toMatchObject({
      advanced: [null],
      lost: [null],
      atLongest: null,
    });
    expect(logRank({ days: [], left: [], group: [] })).toMatchObject({ chisq: null, p: null });
    expect(mannWhitney({ a: [], b: [1] })).toMatchObject({ w: null, pTwoSided: null });
    expect(hodgesLehmann({ a: [], b: [1] }).shift).toBeNull();
    expect(quantile({ values: [], q: [0.5] })).toEqual([null]);
    expect(benjaminiHochberg({ p: [] }).q).toEqual([]);
    expect(mantelHaenszel({ strata: [] })).toMatchObject({ oddsRatio: null, pLower: 0.5 });
  });

  it('no trials and no weeks tell nothing about a rate', () => {
    expect(
      fisherMidP({ successes: 0, trials: 0, otherSuccesses: 3, otherTrials: 9 }),
    ).toMatchObject({ pLower: 0.5, pUpper: 0.5 });
    expect(binomialMidP({ successes: 0, trials: 0, probability: 0.4 })).toMatchObject({
      pLower: 0.5,
      pUpper: 0.5,
    });
    expect(poissonInterval({ events: 0, weeks: 0 })).toEqual({ lower: null, upper: null });
    expect(poissonMidP({ events: 0, weeks: 0, otherEvents: 3, otherWeeks: 9 })).toMatchObject({
      pLower: null,
      pUpper: null,
    });
    expect(poissonRateMidP({ events: 0, weeks: 0, weeklyRate: 2 })).toMatchObject({ pLower: null });
  });

  it('no events in some weeks are a rate of 0 with an upper end', () => {
    const { lower, upper } = poissonInterval({ events: 0, weeks: 10 });
    expect(lower).toBe(0);
    expect(upper).toBeCloseTo(-Math.log(0.025) / 10, 12);
    expect(poissonMidP({ events: 0, weeks: 4, otherEvents: 0, otherWeeks: 9 })).toMatchObject({
      pLower: 0.5,
      pUpper: 0.5,
    });
  });
});

describe('where all are censored', () => {
  const days = [3, 5, 5, 9];
  const none = [0, 0, 0, 0];

  it('no quantile is reached, and nothing has happened', () => {
    const { quantiles, finished } = kaplanMeier({ days, left: none, q: [0.5, 0.8] });
    expect(finished).toBe(0);
    expect(
      quantiles.every(
        ({ value, lower, upper }) => value === null && lower === null && upper === null,
      ),
    ).toBe(true);
    expect(cumulativeIncidence({ days, cause: none, at: [0, 4, 9, 10] })).toMatchObject({
      advanced: [0, 0, 0, null],
      lost: [0, 0, 0, null],
      atLongest: { day: 9, advanced: 0, lost: 0, open: 1 },
    });
    const { curve } = { curve: kaplanMeier({ days, left: none, q: [] }) };
    expect(restrictedMean({ curve })).toBe(9);
  });

  it('two groups cannot be told apart', () => {
    const result = logRank({ days, left: none, group: [1, 2, 1, 2] });
    expect(result).toMatchObject({ chisq: null, p: null, observed: [0, 0], expected: [0, 0] });
  });
});

describe('where all are tied', () => {
  it('everything happens on that day', () => {
    const { quantiles } = kaplanMeier({ days: [4, 4, 4], left: [1, 1, 1], q: [0.1, 0.5, 0.9] });
    expect(quantiles.map(({ value }) => value)).toEqual([4, 4, 4]);
    const { atLongest } = cumulativeIncidence({ days: [4, 4, 4, 4], cause: [1, 2, 1, 0] });
    expect(atLongest).toEqual({ day: 4, advanced: 0.5, lost: 0.25, open: 0.25 });
  });

  it('two groups are alike', () => {
    const tied = logRank({ days: [4, 4, 4, 4], left: [1, 1, 1, 1], group: [1, 1, 2, 2] });
    expect(tied).toMatchObject({ observed: [2, 2], expected: [2, 2] });
    expect(tied.p).toBeNull();
    expect(mannWhitney({ a: [7, 7], b: [7, 7, 7] })).toEqual({
      w: 3,
      pTwoSided: null,
      pGreater: 1,
      pLess: 1,
    });
    expect(hodgesLehmann({ a: [7, 7], b: [7, 7, 7] }).shift).toBe(0);
  });
});

describe('with counts of 100,000', () => {
  it('every result is a readable number', () => {
    const half = Float64Array.from({ length: 2 * MANY }, (_, index) => 1 + (index % 365));
    const group = Uint8Array.from({ length: 2 * MANY }, (_, index) => 1 + (index % 2));
    const cause = Uint8Array.from({ length: 2 * MANY }, (_, index) => index % 3);
    const left = cause.map((code) => (code === 0 ? 0 : 1));
    const results = {
      wilson: wilsonInterval({ successes: 30_000, trials: MANY }),
      fisher: fisherMidP({
        successes: 30_000,
        trials: MANY,
        otherSuccesses: 30_500,
        otherTrials: MANY,
      }),
      binomial: binomialMidP({ successes: 30_000, trials: MANY, probability: 0.3 }),
      poisson: poissonMidP({ events: MANY, weeks: 500, otherEvents: MANY, otherWeeks: 501 }),
      interval: poissonInterval({ events: MANY, weeks: 52 }),
      strata: mantelHaenszel({
        strata: Array.from({ length: 20 }, () => ({
          successes: 30_000,
          trials: MANY,
          otherSuccesses: 30_100,
          otherTrials: MANY,
        })),
      }),
      kaplanMeier: kaplanMeier({ days: half, left, q: [0.1, 0.5, 0.8] }),
      // Where all have left, Greenwood's sum itself is infinite; the quantiles must not be.
      tied: kaplanMeier({ days: stays(MANY, 7), left: flags(MANY, 1), q: [0.5] }).quantiles,
      censored: kaplanMeier({ days: stays(MANY, 7), left: flags(MANY, 0), q: [0.5] }),
      incidence: cumulativeIncidence({ days: half, cause, at: [10, 365] }),
      logRank: logRank({ days: half, left, group }),
      mannWhitney: mannWhitney({ a: half.subarray(0, MANY), b: half.subarray(MANY) }),
      q: benjaminiHochberg({ p: Array.from({ length: MANY }, (_, index) => index / MANY) }),
    };
    expect(unreadable(results)).toEqual([]);
    expect(results.strata.riskDifference).toBeCloseTo(-0.001, 12);
    expect(results.incidence.atLongest?.day).toBe(365);
  });
});

describe('p-values down to 1e-300', () => {
  it('keep their order through the correction for many comparisons', () => {
    const p = [1e-300, 1e-250, 1e-10, 0.5, 1];
    const { q } = benjaminiHochberg({ p });
    expect((q[0] ?? 0) / 5e-300).toBeCloseTo(1, 12);
    expect((q[1] ?? 0) / 2.5e-250).toBeCloseTo(1, 12);
    expect([...q].sort((a, b) => a - b)).toEqual(q);
  });

  it('come out of every test above 0', () => {
    const rising = (from: number, count: number): Float64Array =>
      Float64Array.from({ length: count }, (_, index) => from + index);
    const { pLess } = mannWhitney({ a: rising(0, 900), b: rising(900, 900) });
    const days = Float64Array.from([...rising(1, 500), ...rising(1001, 500)]);
    const rank = logRank({
      days,
      left: flags(1000, 1),
      group: Uint8Array.from({ length: 1000 }, (_, index) => (index < 500 ? 1 : 2)),
    });
    const small = {
      fisher: fisherMidP({ successes: 0, trials: 500, otherSuccesses: 500, otherTrials: 500 })
        .pLower,
      binomial: binomialMidP({ successes: 0, trials: 990, probability: 0.5 }).pLower,
      poisson: poissonMidP({ events: 0, weeks: 1, otherEvents: 990, otherWeeks: 1 }).pLower,
      pLess,
      logRank: rank.p,
    };
    for (const [name, p] of Object.entries(small)) {
      expect(p, name).toBeGreaterThan(0);
      expect(p, name).toBeLessThan(1e-100);
    }
    expect((small.binomial ?? 0) / 2 ** -991).toBeCloseTo(1, 9);
    expect((small.poisson ?? 0) / 2 ** -991).toBeCloseTo(1, 9);
  });
});
