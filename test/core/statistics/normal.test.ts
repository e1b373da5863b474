import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile } from '../../../src/core/statistics';
import { check } from './check';
import { expectClose } from './close-to';

describe('normalCdf', () => {
  it('gives the examples of its docstring', () => {
    expectClose(normalCdf(1.96), 0.9750021048517795);
    expectClose(normalCdf(-37), 5.725571222524e-300);
  });

  it('reaches 0 and 1 at the infinities, and passes NaN on', () => {
    expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1);
    expect(normalCdf(Number.NaN)).toBeNaN();
  });

  it('is symmetric', () => {
    check(
      fc.property(fc.double({ min: -8, max: 8, noNaN: true }), (z) => {
        expect(normalCdf(z) + normalCdf(-z)).toBeCloseTo(1, 14);
      }),
    );
  });
});

describe('normalQuantile', () => {
  it('gives the example of its docstring', () => {
    expectClose(normalQuantile(0.975), 1.959963984540054);
  });

  it('is the inverse of normalCdf', () => {
    check(
      fc.property(fc.double({ min: -30, max: 5, noNaN: true }), (z) => {
        expect(normalQuantile(normalCdf(z))).toBeCloseTo(z, 9);
      }),
    );
  });

  it('is exactly 0 at one half and infinite at 0 and 1', () => {
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
  });

  it.each([-0.1, 1.1, Number.NaN])('refuses %d', (probability) => {
    expect(() => normalQuantile(probability)).toThrow(RangeError);
  });
});
