import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mean } from '../../../src/core/statistics';
import { check } from './check';

describe('mean', () => {
  it('is the sum over the count, and null without values', () => {
    expect(mean({ values: [1, 2, 6] })).toBe(3);
    expect(mean({ values: [-4] })).toBe(-4);
    expect(mean({ values: [] })).toBeNull();
  });

  it('of equal amounts is that amount', () => {
    check(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 1, max: 50 }),
        (value, count) => {
          expect(mean({ values: Array.from({ length: count }, () => value) })).toBe(value);
        },
      ),
    );
  });

  it('loses nothing of a small value among large ones', () => {
    expect(mean({ values: [1e16, 1, -1e16] })).toBe(1 / 3);
  });

  it('refuses a value that is not finite', () => {
    expect(() => mean({ values: [1, Number.NaN] })).toThrow(RangeError);
    expect(() => mean({ values: [Number.POSITIVE_INFINITY] })).toThrow(RangeError);
  });
});
