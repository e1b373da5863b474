import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fisherMidP } from '../../../src/core/statistics';
import { check } from './check';
import { expectClose } from './close-to';
import { exactMidP, hypergeometricWeights } from './exact-tails';

const part = (most: number) =>
  fc
    .integer({ min: 0, max: most })
    .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));
const tables = (most: number) =>
  fc.tuple(part(most), part(most)).map(([[successes, trials], [otherSuccesses, otherTrials]]) => ({
    successes,
    trials,
    otherSuccesses,
    otherTrials,
  }));

describe('fisherMidP', () => {
  it('gives the example of its docstring', () => {
    const result = fisherMidP({ successes: 1, trials: 1, otherSuccesses: 167, otherTrials: 209 });
    expectClose(result.pLower, 0.6);
    expectClose(result.pUpper, 0.4);
  });

  it('equals whole-number arithmetic without rounding', () => {
    check(
      fc.property(tables(120), (table) => {
        const marked = table.successes + table.otherSuccesses;
        const total = table.trials + table.otherTrials;
        const { first, weights } = hypergeometricWeights(marked, table.trials, total);
        const exact = exactMidP(table.successes, first, weights);
        const actual = fisherMidP(table);
        // Each tail to its own scale where it is the small one.
        if (exact.pLower < 0.5) expectClose(actual.pLower, exact.pLower);
        else expectClose(actual.pUpper, exact.pUpper);
      }),
    );
  });

  it('gives two p that lie in 0 to 1 and add up to 1', () => {
    check(
      fc.property(tables(100_000), (table) => {
        const { pLower, pUpper } = fisherMidP(table);
        expect(pLower).toBeGreaterThanOrEqual(0);
        expect(pLower).toBeLessThanOrEqual(1);
        expect(pLower + pUpper).toBeCloseTo(1, 14);
      }),
    );
  });

  it('exchanges its p when the sides are exchanged', () => {
    check(
      fc.property(tables(300), (table) => {
        const one = fisherMidP(table);
        const other = fisherMidP({
          successes: table.otherSuccesses,
          trials: table.otherTrials,
          otherSuccesses: table.successes,
          otherTrials: table.trials,
        });
        expect(one.pLower).toBeCloseTo(other.pUpper, 12);
      }),
    );
  });

  it('falls on the upper side with every further success', () => {
    check(
      fc.property(tables(300), (table) => {
        fc.pre(table.successes < table.trials);
        const fewer = fisherMidP(table);
        const more = fisherMidP({ ...table, successes: table.successes + 1 });
        expect(more.pUpper).toBeLessThanOrEqual(fewer.pUpper + 1e-13);
      }),
    );
  });

  it.each([
    ['no trials', { successes: 0, trials: 0, otherSuccesses: 3, otherTrials: 9 }],
    ['no trials of the others', { successes: 3, trials: 9, otherSuccesses: 0, otherTrials: 0 }],
    ['no trials at all', { successes: 0, trials: 0, otherSuccesses: 0, otherTrials: 0 }],
    ['no success', { successes: 0, trials: 4, otherSuccesses: 0, otherTrials: 9 }],
    ['no failure', { successes: 4, trials: 4, otherSuccesses: 9, otherTrials: 9 }],
  ])('sees no evidence either way with %s', (_, table) => {
    expect(fisherMidP(table)).toEqual({ pLower: 0.5, pUpper: 0.5 });
  });

  it('comes to a plain 0 and 1 where a tail is too small for a number', () => {
    const table = { successes: 90_000, trials: 100_000, otherSuccesses: 0, otherTrials: 100_000 };
    expect(fisherMidP(table)).toEqual({ pLower: 1, pUpper: 0 });
  });

  it('holds for millions of trials', () => {
    const table = { successes: 1e6, trials: 2e6, otherSuccesses: 1_001_000, otherTrials: 2e6 };
    const { pLower } = fisherMidP(table);
    // Normal approximation: z = -1000 / sqrt(4e6 / 4) = -1.
    expect(pLower).toBeCloseTo(0.1587, 3);
  });

  it('refuses more successes than trials', () => {
    const table = { successes: 2, trials: 1, otherSuccesses: 0, otherTrials: 1 };
    expect(() => fisherMidP(table)).toThrow(/successes \(2\) must be <= trials \(1\)/);
  });
});
