import { describe, expect, it } from 'vitest';
import {
  seasonAdjustedDispersion,
  weeklyDispersion,
} from '../../../src/core/inference/weekly-dispersion';

const repeated = (counts: readonly number[], times: number): number[] =>
  Array.from({ length: times }, () => counts).flat();

describe('batchesApart', () => {
  it('is Pearson’s chi-squared about each one’s part of the week, by its degrees of freedom', () => {
    // Four a week, always from one of the two, where each is expected to have two.
    const weekly = [repeated([4, 0], 20), repeated([0, 4], 20)];
    // (4 − 2)² / 2 + (0 − 2)² / 2 a week; a person and a week less are free.
    expect(seasonAdjustedDispersion(weekly)).toBeCloseTo((40 * 4) / 39, 12);
  });

  it('expects of each the part that their pace is, week by week', () => {
    // 9, 3 and 6, 6 by turns, where paces are 7.5 and 4.5 of 12.
    const weekly = [repeated([9, 6], 15), repeated([3, 6], 15)];
    const chiSquared = 30 * (1.5 ** 2 / 7.5 + 1.5 ** 2 / 4.5);
    expect(chiSquared / 29).toBeLessThan(1);
    expect(seasonAdjustedDispersion(weekly)).toBe(1);
    const larger = weekly.map((counts) => counts.map((count) => 4 * count));
    expect(seasonAdjustedDispersion(larger)).toBeCloseTo((4 * chiSquared) / 29, 12);
  });

  it('leaves out what moves everybody at once, which batchesOf counts', () => {
    // Long enough to be told over spans of six weeks as well.
    const season = [repeated([9, 1], 66), repeated([9, 1], 66)];
    expect(weeklyDispersion(season)).toBeGreaterThan(3);
    expect(seasonAdjustedDispersion(season)).toBe(1);
  });

  it('matches weeks from the last one backward where somebody came later', () => {
    const alone = repeated([1, 1], 10);
    const late = [...alone, ...repeated([4, 0], 20)];
    const other = repeated([0, 4], 20);
    const paces = [(20 + 80) / 60, 2];
    const expected = paces.map((pace) => (4 * pace) / (100 / 60 + 2));
    const [own = 0, theirs = 0] = expected;
    const together = 20 * ((4 - own) ** 2 / own + theirs) + 20 * (own + (4 - theirs) ** 2 / theirs);
    expect(seasonAdjustedDispersion([late, other])).toBeCloseTo(together / 39, 12);
  });
});
