import { describe, expect, it } from 'vitest';
import { type Cell, type DateOrder, dateOrderOf } from '../../../src/core/table';

/** The order of a column with these cells; undefined for a row that ends before it. */
function orderOf(cells: ReadonlyArray<Cell | undefined>): DateOrder {
  const rows = cells.map((cell) => (cell === undefined ? [] : [cell]));
  return dateOrderOf(rows, [0]);
}

describe('dateOrderOf', () => {
  it('goes by the dates that can only be read one way', () => {
    expect(orderOf(['3/4/2026', '23/4/2026', ''])).toBe('day first');
    expect(orderOf(['3/4/2026', '4/23/2026', ''])).toBe('month first');
    expect(orderOf(['3-4-26', '23-4-26'])).toBe('day first');
  });

  it('reads dates with dots day first, because nobody writes them otherwise', () => {
    expect(orderOf(['3.4.2026'])).toBe('day first');
  });

  it('goes by the majority where a slip tells otherwise', () => {
    expect(orderOf(['4/23/2026', '4/24/2026', '23/4/2026'])).toBe('month first');
  });

  it('is month first where nothing tells, as Sheets reads by default', () => {
    expect(orderOf([])).toBe('month first');
    expect(orderOf(['3/4/2026', { day: 46_349 }, undefined, 5, '2026-11-23', 'x'])).toBe(
      'month first',
    );
  });

  it('looks behind weekdays, which tell of more dates', () => {
    expect(orderOf(['Mon 3/4/2026', 'jue. 23/4/2026'])).toBe('day first');
    // 5 January 2026 was a Monday, 1 May a Friday.
    expect(orderOf(['lun. 05/01/2026'])).toBe('day first');
    expect(orderOf(['Fri 05/01/2026'])).toBe('month first');
    expect(orderOf(['Wed 05/01/2026', 'Ana 23/01/2026'])).toBe('month first');
  });

  it('looks at dates that carry a time of day', () => {
    expect(orderOf(['23/02/26 08:55 PM'])).toBe('day first');
  });
});
