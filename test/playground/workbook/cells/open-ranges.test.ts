import { describe, expect, it } from 'vitest';
import { closeRanges, openRanges } from '../../../../playground/workbook/cells/open-ranges';
import { makeHost, onSheet } from '../../make-host';

const rowsOf = (tab: string | null) => ({ '': 1000, Deals: 50, "Tom's": 7 })[tab ?? ''] ?? null;

it.each([
  ['=SC_X(A1:F)', '=SC_X(A1:F$1000)'],
  ['=SC_X($A$2:$F)', '=SC_X($A$2:$F$1000)'],
  ["=SC_X(Deals!A2:C, 'Tom''s'!A1:B)", "=SC_X(Deals!A2:C$50, 'Tom''s'!A1:B$7)"],
  ['=SUM(A2:A)+COUNT(B2:B)', '=SUM(A2:A$1000)+COUNT(B2:B$1000)'],
])('closes %s at the last row, and opens it again', (open, closed) => {
  expect(closeRanges(open, rowsOf)).toBe(closed);
  expect(openRanges(closed, rowsOf)).toBe(open);
});

it.each([
  '=SUM(A1:F9)',
  '=SUM(A:F)',
  '=SUM(2:4)',
  '="A1:F"',
  '=None!A1:F',
  '=LOG10(A1)',
  '=A1',
  '=ABC1:DEF(2)',
])('leaves %s as it is', (formula) => expect(closeRanges(formula, rowsOf)).toBe(formula));

describe('a formula with a range that is open below', () => {
  const tabs = [{ name: 'Deals', rows: 5, values: [['n', '=SUM(A2:A)'], [1], [2]] }];

  it('is calculated over every row and read as it was written', async () => {
    const host = await makeHost({ tabs });
    expect(host.workbook.values('Deals', 'B1')).toEqual([[3]]);
    expect(host.workbook.formulas('Deals', 'B1')).toEqual([['=SUM(A2:A)']]);
    onSheet(host, "sheet.getRange('C1').setFormula('=COUNT($A$2:$A)')");
    await host.settle();
    expect(host.workbook.values('Deals', 'C1')).toEqual([[2]]);
    expect(onSheet(host, "sheet.getRange('C1').getFormula()")).toBe('=COUNT($A$2:$A)');
  });

  it('goes on to rows that the grid grows by', async () => {
    const host = await makeHost({ tabs });
    for (let row = 0; row < 4; row++) {
      const last = 'sheet.getRange(sheet.getMaxRows(), 1).setValue(10)';
      onSheet(host, `(sheet.insertRowsAfter(sheet.getMaxRows(), 1), ${last})`);
    }
    await host.settle();
    expect(onSheet(host, 'sheet.getMaxRows()')).toBe(9);
    expect(host.workbook.values('Deals', 'B1')).toEqual([[43]]);
    expect(host.workbook.formulas('Deals', 'B1')).toEqual([['=SUM(A2:A)']]);
  });

  it('follows its column and its first row', async () => {
    const host = await makeHost({ tabs });
    host.user.insertColumn('Deals', 'A');
    host.user.insertRow('Deals', 2);
    host.user.typeInto('Deals', 'B2', 100);
    host.user.typeInto('Deals', 'B6', 1000);
    await host.settle();
    expect(host.workbook.formulas('Deals', 'C1')).toEqual([['=SUM(B3:B)']]);
    expect(host.workbook.values('Deals', 'C1')).toEqual([[1003]]);
  });

  it('is sorted along with its cell', async () => {
    const host = await makeHost({ tabs });
    host.user.sortRows('Deals', 'A1:B3', 'A');
    expect(host.workbook.formulas('Deals', 'B1:B3').flat()).toContain('=SUM(A2:A)');
  });
});
