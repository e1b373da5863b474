import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier, mean, restrictedMean } from '../../../src/core/statistics';
import { check } from './check';
import { expectClose } from './close-to';
import { columns, stays } from './stays';

describe('restrictedMean', () => {
  it('gives the example of its docstring', () => {
    const curve = kaplanMeier({ days: [2, 13], left: [1, 1] });
    expect(restrictedMean({ curve, limit: 10 })).toBe(6);
  });

  it('is the mean of the days spent up to the limit where no one is censored', () => {
    check(
      fc.property(stays(1), fc.integer({ min: 0, max: 20 }), (list, limit) => {
        const { days } = columns(list);
        const curve = kaplanMeier({ days, left: days.map(() => 1) });
        const spent = mean({ values: days.map((length) => Math.min(length, limit)) }) as number;
        expect(restrictedMean({ curve, limit })).toBeCloseTo(spent, 10);
      }),
    );
  });

  it('goes to the longest observed day unless given a limit', () => {
    const curve = kaplanMeier({ days: [2, 8], left: [1, 0] });
    expectClose(restrictedMean({ curve }), 2 + 0.5 * 6);
  });

  it('is the limit itself where no one has left', () => {
    const curve = kaplanMeier({ days: [20, 30], left: [0, 0] });
    expect(restrictedMean({ curve, limit: 14 })).toBe(14);
    expect(restrictedMean({ curve, limit: 0 })).toBe(0);
  });

  it('is null beyond the longest observed day, unless all have left by then', () => {
    const open = kaplanMeier({ days: [2, 8], left: [1, 0] });
    const finished = kaplanMeier({ days: [2, 8], left: [1, 1] });
    expect(restrictedMean({ curve: open, limit: 9 })).toBeNull();
    expect(restrictedMean({ curve: finished, limit: 99 })).toBe(5);
  });

  it('is null without stays', () => {
    expect(restrictedMean({ curve: kaplanMeier({ days: [], left: [] }), limit: 5 })).toBeNull();
  });

  it('refuses a negative limit', () => {
    const curve = kaplanMeier({ days: [2], left: [1] });
    expect(() => restrictedMean({ curve, limit: -1 })).toThrow(RangeError);
  });
});
