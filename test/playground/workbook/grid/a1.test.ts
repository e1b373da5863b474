import { expect, it } from 'vitest';
import { areaName, columnLetters, parseA1 } from '../../../../playground/workbook/grid/a1';

it('writes columns and areas', () => {
  expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  expect(areaName({ row: 4, column: 6, rows: 1, columns: 1 })).toBe('G5');
  expect(areaName({ row: 0, column: 0, rows: 3, columns: 2 })).toBe('A1:B3');
});

it.each([
  ['B3', [null, 2, 1, 2, 1]],
  ['$B$3:d5', [null, 2, 1, 4, 3]],
  ['D5:B3', [null, 2, 1, 4, 3]],
  ['A:C', [null, null, 0, null, 2]],
  ['2:4', [null, 1, null, 3, null]],
  ['A2:C', [null, 1, 0, null, 2]],
  ["'My ''Tab'''!A1", ["My 'Tab'", 0, 0, 0, 0]],
  ['Deals!A1:B2', ['Deals', 0, 0, 1, 1]],
])('reads %s', (text, [tab, startRow, startColumn, endRow, endColumn]) => {
  expect(parseA1(text)).toEqual({ tab, startRow, startColumn, endRow, endColumn });
});

it.each(['', 'A', '5', 'A0', 'A1:B2:C3', 'ABCD1', 'A1!', 'Stage name'])('refuses %j', (text) => {
  expect(parseA1(text)).toBeNull();
});
