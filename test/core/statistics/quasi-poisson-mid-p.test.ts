import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonMidP, quasiPoissonMidP } from '../../../src/core/statistics';
import { check } from './check';
import { expectClose } from './close-to';

const counts = fc.record({
  events: fc.integer({ min: 0, max: 400 }),
  weeks: fc.integer({ min: 1, max: 60 }),
  otherEvents: fc.integer({ min: 0, max: 2000 }),
  otherWeeks: fc.integer({ min: 1, max: 300 }),
});

describe('quasiPoissonMidP', () => {
  it('gives the example of its docstring', () => {
    const options = { events: 4, weeks: 10, otherEvents: 80, otherWeeks: 80 };
    expectClose(quasiPoissonMidP({ ...options, dispersion: 2 }).pLower, 0.0922, 1e-3);
    expectClose(poissonMidP(options).pLower, 0.0246, 1e-3);
  });

  it('is poissonMidP at dispersion 1', () => {
    check(
      fc.property(counts, (options) => {
        const plain = poissonMidP(options);
        const quasi = quasiPoissonMidP({ ...options, dispersion: 1 });
        const small = (plain.pLower as number) < 0.5 ? 'pLower' : 'pUpper';
        // Below 1e-300 numbers themselves lose digits.
        if (Math.max(plain[small] as number, quasi[small] as number) < 1e-300) return;
        expectClose(quasi[small], plain[small] as number, 1e-10);
      }),
    );
  });

  it('gives two p in 0 to 1 that add up to 1', () => {
    const dispersions = fc.double({ min: 0.2, max: 30, noNaN: true });
    check(
      fc.property(counts, dispersions, (options, dispersion) => {
        const { pLower, pUpper } = quasiPoissonMidP({ ...options, dispersion });
        expect(pLower).toBeGreaterThanOrEqual(0);
        expect(pUpper).toBeGreaterThanOrEqual(0);
        expect((pLower as number) + (pUpper as number)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('weakens the evidence as the dispersion grows', () => {
    let previous = 0;
    for (let dispersion = 1; dispersion <= 8; dispersion += 0.25) {
      const options = { events: 4, weeks: 10, otherEvents: 80, otherWeeks: 80, dispersion };
      const { pLower } = quasiPoissonMidP(options);
      expect(pLower).toBeGreaterThan(previous);
      previous = pLower as number;
    }
    expect(previous).toBeLessThan(0.5);
  });

  it('keeps the conventions of poissonMidP for nothing to compare', () => {
    const options = { events: 0, weeks: 3, otherEvents: 0, otherWeeks: 20, dispersion: 2 };
    expect(quasiPoissonMidP(options)).toEqual({ pLower: 0.5, pUpper: 0.5 });
    expect(quasiPoissonMidP({ ...options, weeks: 0 })).toEqual({ pLower: null, pUpper: null });
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses dispersion %d', (dispersion) => {
    const options = { events: 1, weeks: 3, otherEvents: 2, otherWeeks: 20, dispersion };
    expect(() => quasiPoissonMidP(options)).toThrow(RangeError);
  });
});
