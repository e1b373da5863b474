import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../src/sheet/report-look';

describe('the columns of a report', () => {
  it('are eight, however narrow its lines are', () => {
    expect(columnWidths(1)).toHaveLength(8);
    expect(columnWidths(8)).toEqual(columnWidths(1));
  });

  it('are as many as its widest line has cells', () => {
    const wide = columnWidths(10);
    expect(wide).toHaveLength(10);
    expect(wide.slice(0, 8)).toEqual(columnWidths(8));
    expect(Math.min(...wide)).toBeGreaterThan(0);
  });
});
