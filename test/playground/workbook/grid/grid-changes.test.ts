import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type GridChange,
  movedIndex,
  movedSpan,
} from '../../../../playground/workbook/grid/grid-changes';

const SIZE = 12;
const change = fc
  .record({
    kind: fc.constantFrom('insert' as const, 'remove' as const, 'move' as const),
    at: fc.integer({ min: 0, max: SIZE - 1 }),
    count: fc.integer({ min: 1, max: 4 }),
    to: fc.integer({ min: 0, max: SIZE }),
  })
  .map(({ kind, at, count: wanted, to }) => {
    const count = kind === 'insert' ? wanted : Math.min(wanted, SIZE - at);
    const place = { sheetId: 's', dimension: 'rows' as const, at, count };
    const inside = to > at && to < at + count;
    return (
      kind === 'move' ? { kind, ...place, to: inside ? at : to } : { kind, ...place }
    ) as GridChange;
  });

/** The same change made to a list of numbered rows. */
function changedList(grid: GridChange): (number | null)[] {
  const rows: (number | null)[] = Array.from({ length: SIZE }, (_, index) => index);
  if (grid.kind === 'insert') rows.splice(grid.at, 0, ...new Array<null>(grid.count).fill(null));
  else {
    const taken = rows.splice(grid.at, grid.count);
    if (grid.kind === 'move') {
      rows.splice(grid.to > grid.at ? grid.to - grid.count : grid.to, 0, ...taken);
    }
  }
  return rows;
}

it('follows a row to where the same change puts it in a list', () => {
  fc.assert(
    fc.property(change, fc.integer({ min: 0, max: SIZE - 1 }), (grid, row) => {
      const at = changedList(grid).indexOf(row);
      expect(movedIndex(row, grid)).toBe(at < 0 ? null : at);
    }),
    { seed: 7, numRuns: 500 },
  );
});

it('keeps a span over what is left of its rows, grown by rows put in inside it', () => {
  const grid = { sheetId: 's', dimension: 'rows' as const };
  const span = { at: 4, count: 3 };
  expect(movedSpan(span, { ...grid, kind: 'insert', at: 5, count: 2 })).toEqual({
    at: 4,
    count: 5,
  });
  expect(movedSpan(span, { ...grid, kind: 'insert', at: 4, count: 2 })).toEqual({
    at: 6,
    count: 3,
  });
  expect(movedSpan(span, { ...grid, kind: 'insert', at: 7, count: 2 })).toEqual(span);
  expect(movedSpan(span, { ...grid, kind: 'remove', at: 2, count: 3 })).toEqual({
    at: 2,
    count: 2,
  });
  expect(movedSpan(span, { ...grid, kind: 'remove', at: 0, count: 20 })).toBeNull();
  expect(movedSpan(span, { ...grid, kind: 'remove', at: 6, count: 9 })).toEqual({
    at: 4,
    count: 2,
  });
  expect(movedSpan(span, { ...grid, kind: 'move', at: 4, count: 3, to: 0 })).toEqual({
    at: 0,
    count: 3,
  });
});
