import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier, kaplanMeierQuantile } from '../../../src/core/statistics';
import { check } from './check';

/** Stays in ascending order, many of them of one length, some a hair apart. */
const stays = fc
  .array(
    fc.record({
      days: fc.integer({ min: 0, max: 40 }),
      hair: fc.constantFrom(0, 0, 0, 1e-9, 0.25),
      left: fc.constantFrom(0, 1, 1),
    }),
    { maxLength: 60 },
  )
  .map((list) => {
    const sorted = list
      .map(({ days, hair, left }) => ({ days: days + hair, left }))
      .sort((a, b) => a.days - b.days);
    return { days: sorted.map(({ days }) => days), left: sorted.map(({ left }) => left) };
  });

describe('kaplanMeierQuantile', () => {
  it('is what the whole curve gives, to the last bit', () => {
    check(
      fc.property(stays, fc.constantFrom(0.25, 0.5, 0.8), ({ days, left }, q) => {
        const [quantile] = kaplanMeier({ days, left, q: [q], sorted: true }).quantiles;
        expect(kaplanMeierQuantile({ days, left, q })).toBe(quantile?.value);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes the middle where the curve runs flat at that height', () => {
    expect(kaplanMeierQuantile({ days: [2, 13], left: [1, 1], q: 0.5 })).toBe(7.5);
    expect(kaplanMeierQuantile({ days: [2, 13], left: [1, 0], q: 0.5 })).toBe(7.5);
  });

  it('is null where not so many have left, and for nobody', () => {
    expect(kaplanMeierQuantile({ days: [2, 3, 4], left: [1, 0, 0], q: 0.5 })).toBeNull();
    expect(kaplanMeierQuantile({ days: [], left: [], q: 0.5 })).toBeNull();
  });
});
