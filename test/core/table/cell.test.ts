import { describe, expect, it } from 'vitest';
import { type Cell, isBlank, isBlankRow, isDateCell } from '../../../src/core/table';

describe('isBlank', () => {
  it('is so for nothing and for spaces', () => {
    expect([undefined, '', ' ', '\u00a0\n'].every(isBlank)).toBe(true);
  });

  it('is not so for a value', () => {
    expect(([0, false, '-', { day: 1 }] as Cell[]).some(isBlank)).toBe(false);
  });
});

describe('isBlankRow', () => {
  it('is so for a row without cells, and for one of blank cells', () => {
    expect(isBlankRow([])).toBe(true);
    expect(isBlankRow(['', ' '])).toBe(true);
  });

  it('does not count unticked check boxes, which people fill down a whole tab', () => {
    expect(isBlankRow(['', false, false])).toBe(true);
    expect(isBlankRow(['', true])).toBe(false);
  });

  it('counts a zero', () => {
    expect(isBlankRow(['', 0])).toBe(false);
  });
});

describe('isDateCell', () => {
  it('tells a date from every other cell', () => {
    expect(isDateCell({ day: 46_349 })).toBe(true);
    expect((['', 'x', 5, true] as Cell[]).some(isDateCell)).toBe(false);
  });
});
