import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/table';
import { measure } from '../pipelines';

/** The median amount of won deals of 1, 2, … up to n, with its interval. */
function medianOf(n: number) {
  const headers = ['Deal', 'Salesperson', 'Stage', 'Amount', 'Close date'];
  const rows = Array.from({ length: n }, (_, index): Cell[] => [
    `Deal ${index}`,
    'Ana',
    'Won',
    n - index,
    '2026-03-05',
  ]);
  const { value, low, high } = measure({ deals: [headers, ...rows] }).metrics().averageDeal.median;
  return { value, low, high };
}

describe('the interval of a median', () => {
  // Ranks n/2 − 0.98 √n rounded down, and 1 + n/2 + 0.98 √n rounded up.
  it.each([
    [8, 4.5, 1, 8],
    [10, 5.5, 1, 10],
    [20, 10.5, 5, 16],
    [21, 11, 6, 16],
    [100, 50.5, 40, 61],
  ])('goes from one of the values to another: of %i', (n, value, low, high) => {
    expect(medianOf(n)).toEqual({ value, low, high });
  });

  it.each([1, 2, 5, 7])('has no ends where so few values have no such rank: of %i', (n) => {
    expect(medianOf(n)).toEqual({ value: (n + 1) / 2, low: null, high: null });
  });
});
