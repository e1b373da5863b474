import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logPochhammer } from '../../../src/core/statistics';
import { check } from './check';

describe('logPochhammer', () => {
  it('is the logarithm of the product', () => {
    check(
      fc.property(
        fc.double({ min: 0.05, max: 300, noNaN: true }),
        fc.integer({ min: 0, max: 200 }),
        (x, n) => {
          let sum = 0;
          for (let i = 0; i < n; i++) sum += Math.log(x + i);
          expect(logPochhammer(x, n)).toBeCloseTo(sum, 9);
        },
      ),
    );
  });

  it('takes fractions: Γ(1.5) over Γ(1) is half the root of pi', () => {
    expect(Math.exp(logPochhammer(1, 0.5))).toBeCloseTo(Math.sqrt(Math.PI) / 2, 12);
  });

  it('keeps nine decimals for large numbers: 1,000,000 more factors add up', () => {
    const parts = logPochhammer(2, 500_000) + logPochhammer(500_002, 500_000);
    expect(logPochhammer(2, 1_000_000)).toBeCloseTo(parts, 8);
  });
});
