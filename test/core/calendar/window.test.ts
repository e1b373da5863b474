import { describe, expect, it } from 'vitest';
import { ALL_DATA, isUnlimited, isWithin, type Window } from '../../../src/core/calendar';

const NOVEMBER: Window = Object.freeze({ from: 46_327, to: 46_356 });

describe('isWithin', () => {
  it('counts both ends, to the last moment of the last day', () => {
    expect(isWithin(46_327, NOVEMBER)).toBe(true);
    expect(isWithin(46_356.999, NOVEMBER)).toBe(true);
    expect(isWithin(46_326.999, NOVEMBER)).toBe(false);
    expect(isWithin(46_357, NOVEMBER)).toBe(false);
  });

  it('is open at an end that is not given', () => {
    expect(isWithin(1, { from: null, to: 46_356 })).toBe(true);
    expect(isWithin(46_357, { from: null, to: 46_356 })).toBe(false);
    expect(isWithin(90_000, { from: 46_327, to: null })).toBe(true);
  });

  it('takes an unknown moment only without any limit', () => {
    for (const unknown of [null, Number.NaN]) {
      expect(isWithin(unknown, ALL_DATA)).toBe(true);
      expect(isWithin(unknown, NOVEMBER)).toBe(false);
      expect(isWithin(unknown, { from: null, to: 46_356 })).toBe(false);
      expect(isWithin(unknown, { from: 46_327, to: null })).toBe(false);
    }
  });
});

describe('isUnlimited', () => {
  it('is so only without both ends', () => {
    expect(isUnlimited(ALL_DATA)).toBe(true);
    expect(isUnlimited({ from: 1, to: null })).toBe(false);
    expect(isUnlimited({ from: null, to: 1 })).toBe(false);
  });
});
