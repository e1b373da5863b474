import { describe, expect, it } from 'vitest';
import { estimateText, estimateWithInterval } from '../../../src/core/language/estimates';
import { estimate, noEstimate } from '../../../src/core/metrics/estimate';

describe('an estimate in a table', () => {
  it.each([
    ['share', 0.123, '12 %'],
    ['days', 4.25, '4.3'],
    ['money', 15_925.4, '15,925'],
    ['a week', 0.25, '0.3'],
    ['money a day', 1_234.5, '1,235'],
    ['deals', 12, '12'],
  ] as const)('in %s is written as that unit is', (unit, value, text) => {
    expect(estimateText(estimate(unit, 9, value))).toBe(text);
  });

  it('is a dash where it is absent, with its interval too', () => {
    const absent = { ...noEstimate('days', 3, 'not-reached'), low: 4 };
    expect([estimateText(absent), estimateWithInterval(absent)]).toEqual(['–', '–']);
  });

  it('has its interval behind it in the same unit', () => {
    const interval = { low: 0.04, high: 0.16 };
    expect(estimateWithInterval(estimate('share', 9, 0.08, interval))).toBe('8 % (4–16 %)');
    expect(estimateWithInterval(estimate('days', 9, 8, { low: 4, high: 16 }))).toBe('8 (4–16)');
  });

  it('has no interval where an end is not known', () => {
    expect(estimateWithInterval(estimate('days', 9, 8, { low: 4, high: null }))).toBe('8');
    expect(estimateWithInterval(estimate('days', 9, 8, { low: null, high: 9 }))).toBe('8');
  });
});
