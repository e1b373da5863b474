import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../simulation/random';
import {
  seasonAdjustedDispersion,
  weeklyDispersion,
} from '../../../src/core/inference/weekly-dispersion';
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
    expect(weeklyDispersion(weekly)).toBeLessThan(1.3);
  });

  it('is about the size of batches for events that come in batches', () => {
    const random = randomFrom(seededRandom(4));
    const weekly = Array.from({ length: 8 }, () =>
      Array.from({ length: 60 }, () => 4 * random.poisson(0.5)),
    );
    expect(weeklyDispersion(weekly)).toBeGreaterThan(3);
    expect(weeklyDispersion(weekly)).toBeLessThan(5.5);
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
    expect(weeklyDispersion(weekly)).toBeGreaterThan(3);
  });

  it('is 1 where there are too few weeks to tell', () => {
    expect(weeklyDispersion([])).toBe(1);
    expect(weeklyDispersion([[0, 9, 0, 9, 0, 9]])).toBe(1);
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
        weeklyDispersion(weekly.slice(1));
        expect(weeklyDispersion(weekly)).toBeCloseTo(largest, 9);
        expect(weeklyDispersion([...weekly].reverse())).toBeCloseTo(largest, 9);
      }),
    );
  });
});

describe('batchesApart', () => {
  const people = <T>(of: () => T): T[] => Array.from({ length: 6 }, of);
  const season = (week: number): number => 1.5 * (1 + Math.sin(week / 5));

  it('is about 1 where everybody has the same season, which batchesOf takes for batches', () => {
    const random = randomFrom(seededRandom(6));
    const weekly = people(() =>
      Array.from({ length: 66 }, (_, week) => random.poisson(season(week))),
    );
    expect(weeklyDispersion(weekly)).toBeGreaterThan(2.5);
    expect(seasonAdjustedDispersion(weekly)).toBeLessThan(1.35);
  });

  it('is about the size of batches for events that come in batches to each by themselves', () => {
    const random = randomFrom(seededRandom(7));
    const weekly = people(() =>
      Array.from({ length: 66 }, (_, week) => 4 * random.poisson(season(week) / 4)),
    );
    expect(seasonAdjustedDispersion(weekly)).toBeGreaterThan(3);
    expect(seasonAdjustedDispersion(weekly)).toBeLessThan(5.5);
  });

  it('matches the weeks from the last one backward, for people who began later', () => {
    const random = randomFrom(seededRandom(8));
    const weekly = people(() =>
      Array.from({ length: 66 }, (_, week) => random.poisson(season(week))),
    ).map((counts, person) => counts.slice(6 * person));
    expect(seasonAdjustedDispersion(weekly)).toBeLessThan(1.35);
  });

  it('is batchesOf where too few people are on record to tell what they have in common', () => {
    const alone = [Array.from({ length: 60 }, (_, week) => week % 4)];
    expect(seasonAdjustedDispersion(alone)).toBe(weeklyDispersion(alone));
    expect(seasonAdjustedDispersion([])).toBe(1);
  });

  it('is a finite number from 1 on, in whatever order the people come', () => {
    check(
      fc.property(series, (weekly) => {
        const apart = seasonAdjustedDispersion(weekly);
        expect(apart).toBeGreaterThanOrEqual(1);
        expect(apart).toBeLessThan(Number.POSITIVE_INFINITY);
        expect(seasonAdjustedDispersion([...weekly].reverse())).toBeCloseTo(apart, 9);
      }),
    );
  });
});
