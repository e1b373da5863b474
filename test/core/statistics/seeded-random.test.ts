import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/statistics';

const take = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random());
};

describe('seededRandom', () => {
  it('gives the numbers of sfc32, as a second implementation in Python with whole numbers has them', () => {
    expect(take(1, 5)).toEqual([
      0.4684900725260377, 0.4359325869008899, 0.39758921484462917, 0.41439975961111486,
      0.4718119385652244,
    ]);
    expect(take(2 ** 40 + 12345, 3)).toEqual([
      0.6772654298692942, 0.014343794202432036, 0.16225341381505132,
    ]);
  });

  it('repeats itself for the same seed and differs for another', () => {
    expect(take(42, 20)).toEqual(take(42, 20));
    expect(take(42, 20)).not.toEqual(take(43, 20));
    expect(take(42, 20)).not.toEqual(take(42 + 2 ** 32, 20));
  });

  it('stays from 0 up to below 1 and fills it evenly', () => {
    const numbers = take(5, 100_000);
    const tenths = new Array<number>(10).fill(0);
    for (const number of numbers) {
      expect(number >= 0 && number < 1).toBe(true);
      const tenth = Math.floor(number * 10);
      tenths[tenth] = (tenths[tenth] as number) + 1;
    }
    // Five standard deviations of a binomial count with probability 0.1.
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(475);
  });

  it.each([-1, 0.5, Number.NaN, 2 ** 53])('refuses seed %d', (seed) => {
    expect(() => seededRandom(seed)).toThrow(RangeError);
  });
});
