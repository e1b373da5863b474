import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialMidP } from '../../../src/core/statistics';
import { check } from './check';
import { expectClose } from './close-to';
import { binomialWeights, exactMidP } from './exact-tails';

describe('binomialMidP', () => {
  it('gives the example of its docstring', () => {
    const result = binomialMidP({ successes: 2, trials: 10, probability: 0.5 });
    expectClose(result.pLower, 0.03271484375);
    expectClose(result.pUpper, 0.96728515625);
  });

  it('equals whole-number arithmetic without rounding', () => {
    const cases = fc
      .integer({ min: 0, max: 150 })
      .chain((trials) =>
        fc.tuple(
          fc.integer({ min: 0, max: trials }),
          fc.constant(trials),
          fc.integer({ min: 1, max: 63 }),
        ),
      );
    check(
      fc.property(cases, ([successes, trials, parts]) => {
        const exact = exactMidP(successes, 0, binomialWeights(trials, parts, 64));
        const actual = binomialMidP({ successes, trials, probability: parts / 64 });
        if (exact.pLower < 0.5) expectClose(actual.pLower, exact.pLower);
        else expectClose(actual.pUpper, exact.pUpper);
        expect(actual.pLower + actual.pUpper).toBeCloseTo(1, 14);
      }),
    );
  });

  it('falls on the lower side as the probability rises', () => {
    let previous = 1;
    for (let probability = 0; probability <= 1; probability += 1 / 64) {
      const { pLower } = binomialMidP({ successes: 7, trials: 30, probability });
      expect(pLower).toBeLessThanOrEqual(previous);
      previous = pLower;
    }
  });

  it('sees no evidence without trials', () => {
    const result = binomialMidP({ successes: 0, trials: 0, probability: 0.3 });
    expect(result).toEqual({ pLower: 0.5, pUpper: 0.5 });
  });

  it.each([
    [0, 0, 0.5, 0.5],
    [1, 0, 1, 0],
    [5, 1, 0.5, 0.5],
    [4, 1, 0, 1],
  ])(
    'knows that %d of 5 at probability %d is certain or impossible',
    (successes, probability, pLower, pUpper) => {
      expect(binomialMidP({ successes, trials: 5, probability })).toEqual({ pLower, pUpper });
    },
  );

  it('refuses a probability in percent', () => {
    expect(() => binomialMidP({ successes: 1, trials: 5, probability: 30 })).toThrow(RangeError);
  });
});
