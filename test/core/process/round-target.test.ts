import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  paceAtLeast,
  roundedPace,
  roundedShare,
  roundedTime,
} from '../../../src/core/process/round-target';

describe('a target made of a figure', () => {
  it('is a share in five hundredths, of small ones in hundredths', () => {
    expect([0.81, 0.687, 1, 0.07, 0.004].map(roundedShare)).toEqual([0.8, 0.7, 1, 0.07, null]);
  });

  it('is whole days, from 30 on by fives', () => {
    expect([8.5, 23.2, 41, 0.3].map(roundedTime)).toEqual([9, 23, 40, null]);
  });

  it('is a pace that can be kept in mind', () => {
    expect([0.46, 1.7, 3.3, 17.4, 0.02].map(roundedPace)).toEqual([0.5, 1.5, 3.5, 17, null]);
  });

  it('is never short of what is needed by more than a tenth of a step', () => {
    expect([0.63, 1.7, 3.7, 11.05, 39.9].map(paceAtLeast)).toEqual([0.7, 2, 4, 11, 40]);
    fc.assert(
      fc.property(fc.double({ min: 0.2, max: 500, noNaN: true }), (needed) => {
        const target = paceAtLeast(needed) ?? 0;
        expect(target).toBeGreaterThan(needed - 0.11);
        expect(target).toBeLessThan(needed + 1);
      }),
    );
  });
});
