import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonMidP } from '../../../src/core/statistics';
import { check } from './check';
import { expectClose } from './close-to';
import { binomialWeights, exactMidP } from './exact-tails';

const small = fc.integer({ min: 0, max: 80 });
const weeks = fc.integer({ min: 1, max: 200 });

describe('poissonMidP', () => {
  it('gives the example of its docstring', () => {
    const result = poissonMidP({ events: 4, weeks: 9, otherEvents: 6, otherWeeks: 18 });
    expectClose(result.pLower, 0.673068129858253);
    expectClose(result.pUpper, 0.326931870141747);
  });

  it('equals whole-number arithmetic without rounding', () => {
    check(
      fc.property(small, weeks, small, weeks, (events, own, otherEvents, others) => {
        const weights = binomialWeights(events + otherEvents, own, own + others);
        const exact = exactMidP(events, 0, weights);
        const actual = poissonMidP({ events, weeks: own, otherEvents, otherWeeks: others });
        if (exact.pLower < 0.5) expectClose(actual.pLower, exact.pLower);
        else expectClose(actual.pUpper, exact.pUpper);
        expect((actual.pLower as number) + (actual.pUpper as number)).toBeCloseTo(1, 14);
      }),
    );
  });

  it('does not depend on the unit of time', () => {
    const inWeeks = poissonMidP({ events: 3, weeks: 8, otherEvents: 40, otherWeeks: 50 });
    const inDays = poissonMidP({ events: 3, weeks: 56, otherEvents: 40, otherWeeks: 350 });
    expectClose(inDays.pLower, inWeeks.pLower as number);
  });

  it('sees no evidence without events', () => {
    const result = poissonMidP({ events: 0, weeks: 3, otherEvents: 0, otherWeeks: 20 });
    expect(result).toEqual({ pLower: 0.5, pUpper: 0.5 });
  });

  it('has no answer without weeks on either side', () => {
    const none = { pLower: null, pUpper: null };
    expect(poissonMidP({ events: 0, weeks: 0, otherEvents: 5, otherWeeks: 9 })).toEqual(none);
    expect(poissonMidP({ events: 5, weeks: 9, otherEvents: 0, otherWeeks: 0 })).toEqual(none);
  });

  it.each([
    { events: -1, weeks: 1, otherEvents: 1, otherWeeks: 1 },
    { events: 1.5, weeks: 1, otherEvents: 1, otherWeeks: 1 },
    { events: 1, weeks: -1, otherEvents: 1, otherWeeks: 1 },
    { events: 1, weeks: 1, otherEvents: 1, otherWeeks: Number.POSITIVE_INFINITY },
  ])('refuses %o', (options) => {
    expect(() => poissonMidP(options)).toThrow(RangeError);
  });
});
