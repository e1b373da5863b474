import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateWithInterval } from '../../../src/core/language/estimates';
import { dayColumn, percents } from '../../../src/core/language/format';
import { estimate } from '../../../src/core/metrics/estimate';

describe('figures of one column', () => {
  it('have a decimal each where one of them needs it', () => {
    expect(percents([0.02, 0.1])).toEqual(['2 %', '10 %']);
    expect(percents([0.02, -0.005, 0, -0.0001])).toEqual(['2.0 %', '−0.5 %', '0.0 %', '0.0 %']);
    expect(dayColumn([3, 4.66])).toEqual(['3.0', '4.7']);
    expect(dayColumn([3, 19])).toEqual(['3', '19']);
  });
});

describe('an interval of money', () => {
  it('is not rounded to above what is possible', () => {
    const shown = (value: number, low: number, high: number, most: number): string =>
      estimateWithInterval(estimate('rough money', 1, value, { low, high }), most);
    expect(shown(630, 0, 2350, 2350)).toBe('630 (0–2,350)');
    expect(shown(2350, 2350, 2350, 2350)).toBe('2,350 (2,350–2,350)');
    expect(shown(630, 0, 2100, 2350)).toBe('630 (0–2,100)');
  });

  it('never ends above it, whatever the amounts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (most, part) => {
          const interval = { low: 0, high: most * part };
          const text = estimateWithInterval(estimate('rough money', 1, 0, interval), most);
          const end = Number(text.replace(/^.*–/, '').replace(/[^0-9]/g, ''));
          expect(end).toBeLessThanOrEqual(most);
        },
      ),
    );
  });
});
