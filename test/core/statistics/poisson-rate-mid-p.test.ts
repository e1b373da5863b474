import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonRateMidP } from '../../../src/core/statistics';
import { check } from './check';
import { expectClose } from './close-to';

/** Sum of the first terms as they are written; right where no term is far beyond a double. */
function plainLower(events: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = 0;
  for (let k = 0; k < events; k++) {
    sum += term;
    term *= mean / (k + 1);
  }
  return sum + term / 2;
}

describe('poissonRateMidP', () => {
  it('gives the example of its docstring', () => {
    const result = poissonRateMidP({ events: 2, weeks: 4, weeklyRate: 1.5 });
    expectClose(result.pLower, 0.0396600348266617);
    expectClose(result.pUpper, 0.960339965173338);
  });

  it('equals the plain sum', () => {
    const means = fc.double({ min: 0.01, max: 60, noNaN: true });
    check(
      fc.property(fc.integer({ min: 0, max: 120 }), means, (events, mean) => {
        const { pLower, pUpper } = poissonRateMidP({ events, weeks: 1, weeklyRate: mean });
        expectClose(pLower, plainLower(events, mean), 1e-11);
        expect((pLower as number) + (pUpper as number)).toBeCloseTo(1, 14);
        expect(pUpper).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('falls on the upper side with every further event', () => {
    let previous = 1;
    for (let events = 0; events < 60; events++) {
      const { pUpper } = poissonRateMidP({ events, weeks: 5, weeklyRate: 3 });
      expect(pUpper).toBeLessThan(previous);
      previous = pUpper as number;
    }
  });

  it('has no answer without weeks', () => {
    const result = poissonRateMidP({ events: 0, weeks: 0, weeklyRate: 2 });
    expect(result).toEqual({ pLower: null, pUpper: null });
  });

  it('knows that nothing happens at a rate of 0', () => {
    const none = poissonRateMidP({ events: 0, weeks: 9, weeklyRate: 0 });
    const some = poissonRateMidP({ events: 2, weeks: 9, weeklyRate: 0 });
    expect(none).toEqual({ pLower: 0.5, pUpper: 0.5 });
    expect(some).toEqual({ pLower: 1, pUpper: 0 });
  });

  it('refuses a negative rate', () => {
    const options = { events: 1, weeks: 1, weeklyRate: -1 };
    expect(() => poissonRateMidP(options)).toThrow(/weeklyRate must be >= 0/);
  });
});
