import { describe, expect, it } from 'vitest';
import {
  CellCount,
  MOST_CELLS,
  MOST_CELLS_OF_A_FORMULA,
  refuseLargeRanges,
} from '../../src/sheet/size-limit';

describe('what a command reads', () => {
  it('may be a hundred thousand deals with four changes each', () => {
    const count = new CellCount();
    count.add('Deals', 100_001, 20);
    expect(() => count.add('Stage History', 400_001, 9)).not.toThrow();
  });

  it('is refused before it is too much, over all tabs', () => {
    const count = new CellCount();
    count.add('Deals', MOST_CELLS / 2, 1);
    expect(() => count.add('Stage History', MOST_CELLS / 20, 11)).toThrow(
      'Nothing was written. There is too much to read at once: with “Stage History” (300,000 rows) it is more than 6,000,000 cells.',
    );
  });
});

describe('a formula', () => {
  const range = (rows: number, columns: number): unknown[][] =>
    Array.from({ length: rows }, () => new Array(columns).fill(''));

  it('may be given whole columns and single values', () => {
    expect(() =>
      refuseLargeRanges('SC_WIN_RATE', [range(1000, 26), range(9, 9), 'Ana', undefined]),
    ).not.toThrow();
  });

  it('is refused where its ranges together hold too much', () => {
    const half = range(MOST_CELLS_OF_A_FORMULA / 20, 10);
    expect(() => refuseLargeRanges('SC_WIN_RATE', [half, half])).not.toThrow();
    expect(() => refuseLargeRanges('SC_WIN_RATE', [half, half, 'Ana'])).toThrow(
      'SC_WIN_RATE: The ranges hold 2,000,001 cells; a formula has time for 2,000,000.',
    );
  });
});
