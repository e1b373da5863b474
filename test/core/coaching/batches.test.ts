import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../bench/simulation/random';
import { batchesOf } from '../../../src/core/coaching/batches';
import { dispersionOfCounts, seededRandom } from '../../../src/core/statistics';
import { check } from '../statistics/check';

const series = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 70 }), {
  maxLength: 8,
});

describe('batchesOf', () => {
  it('is about 1 for single events', () => {
    const random = randomFrom(seededRandom(3));
    const weekly = Array.from({ length: 8 }, () =>
      Array.from({ length: 60 }, () => random.poisson(1.5)),
    );
    expect(batchesOf(weekly)).toBeLessThan(1.3);
  });

  it('is about the size of batches for events that come in batches', () => {
    const random = randomFrom(seededRandom(4));
    const weekly = Array.from({ length: 8 }, () =>
      Array.from({ length: 60 }, () => 4 * random.poisson(0.5)),
    );
    expect(batchesOf(weekly)).toBeGreaterThan(3);
    expect(batchesOf(weekly)).toBeLessThan(5.5);
  });

  it('sees batches that are spread over six weeks, which single weeks do not show', () => {
    const random = randomFrom(seededRandom(5));
    const weekly = Array.from({ length: 8 }, () =>
      Array.from({ length: 11 }, () => random.poisson(0.5)).flatMap((batch) =>
        Array.from({ length: 6 }, () => batch),
      ),
    );
    const { dispersion } = dispersionOfCounts({ series: weekly });
    expect(dispersion).toBeLessThan(1.3);
    expect(batchesOf(weekly)).toBeGreaterThan(3);
  });

  it('is 1 where there are too few weeks to tell', () => {
    expect(batchesOf([])).toBe(1);
    expect(batchesOf([[0, 9, 0, 9, 0, 9]])).toBe(1);
  });

  it('is the larger dispersion over one and six weeks, whoever was asked about before', () => {
    check(
      fc.property(series, (weekly) => {
        const overSix = weekly.map((counts) =>
          Array.from({ length: Math.floor(counts.length / 6) }, (_, span) =>
            counts.slice(6 * span, 6 * span + 6).reduce((sum, count) => sum + count, 0),
          ),
        );
        const largest = [weekly, overSix].reduce((most, each) => {
          const { dispersion, degreesOfFreedom } = dispersionOfCounts({ series: each });
          return degreesOfFreedom >= 20 ? Math.max(most, dispersion ?? 1) : most;
        }, 1);
        batchesOf(weekly.slice(1));
        expect(batchesOf(weekly)).toBeCloseTo(largest, 9);
        expect(batchesOf([...weekly].reverse())).toBeCloseTo(largest, 9);
      }),
    );
  });
});
