import { describe, expect, it } from 'vitest';
import { makeHost, onSheet, refusal } from '../../make-host';

describe('getRange', () => {
  it.each([
    ['0, 1', 'The starting row of the range is too small.'],
    ['0, 0', 'The starting row of the range is too small.'],
    ['1, 0', 'The starting column of the range is too small.'],
    ['1, 1, 0', 'The number of rows in the range must be at least 1.'],
    ['1, 1, 0, 0', 'The number of rows in the range must be at least 1.'],
    ['1, 1, 1, 0', 'The number of columns in the range must be at least 1.'],
    ['1000, 1, 2', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['1, 27', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ["'nonsense'", 'Range not found'],
    ["'A1001'", 'Range not found'],
    ["'Nowhere!A1'", 'Range not found'],
  ])('getRange(%s) is refused in Sheets’ words', async (args, message) => {
    const host = await makeHost();
    expect(refusal(() => onSheet(host, `sheet.getRange(${args})`))).toBe(message);
  });

  it('meets the classic mistake on a sheet with headers only', async () => {
    const host = await makeHost({ tabs: [{ name: 'Deals', values: [['a', 'b']] }] });
    expect(refusal(() => onSheet(host, 'sheet.getRange(2, 1, sheet.getLastRow() - 1, 2)'))).toBe(
      'The number of rows in the range must be at least 1.',
    );
  });

  it.each([
    ["'B2:C3'", 'B2:C3', [2, 2, 2, 2]],
    ["'C3:B2'", 'B2:C3', [2, 2, 2, 2]],
    ["'G:G'", 'G:G', [1, 7, 1000, 1]],
    ["'A:F'", 'A:F', [1, 1, 1000, 6]],
    ["'2:2'", '2:2', [2, 1, 1, 26]],
    ["'A2:C'", 'A2:C', [2, 1, 999, 3]],
    ['3, 2', 'B3', [3, 2, 1, 1]],
    ['3, 2, 2, 2', 'B3:C4', [3, 2, 2, 2]],
  ])('getRange(%s) is %s', async (args, name, numbers) => {
    const host = await makeHost();
    const code = `(r => [r.getA1Notation(), r.getRow(), r.getColumn(), r.getNumRows(), r.getNumColumns()])(sheet.getRange(${args}))`;
    expect(onSheet(host, code)).toEqual([name, ...numbers]);
  });

  it('reads another tab that the text names', async () => {
    const host = await makeHost({
      tabs: [{ name: 'Deals' }, { name: "Tom's", values: [['x']] }],
    });
    expect(onSheet(host, `sheet.getRange("'Tom''s'!A1").getValue()`)).toBe('x');
  });
});

describe('the data range', () => {
  it('of an empty sheet is A1 with nothing in it, and there is no last row', async () => {
    const host = await makeHost();
    expect(onSheet(host, '[sheet.getLastRow(), sheet.getLastColumn()]')).toEqual([0, 0]);
    expect(onSheet(host, 'sheet.getDataRange().getValues()')).toEqual([['']]);
    expect(onSheet(host, 'sheet.getDataRange().getA1Notation()')).toBe('A1');
  });

  it('is made longer by formulas, not by formats and notes', async () => {
    const host = await makeHost({ tabs: [{ name: 'Deals', values: [['x']] }] });
    onSheet(host, "sheet.getRange('D9').setNote('n').setBackground('red')");
    expect(onSheet(host, '[sheet.getLastRow(), sheet.getLastColumn()]')).toEqual([1, 1]);
    onSheet(host, `sheet.getRange('B4').setFormula('=""')`);
    onSheet(host, `sheet.getRange('C6').setValue(false)`);
    await host.settle();
    expect(onSheet(host, '[sheet.getLastRow(), sheet.getLastColumn()]')).toEqual([6, 3]);
  });
});

describe('the active range', () => {
  it('is what was activated or selected', async () => {
    const host = await makeHost({ tabs: [{ name: 'Deals' }, { name: 'Other' }] });
    expect(onSheet(host, 'SpreadsheetApp.getActiveRange().getA1Notation()')).toBe('A1');
    onSheet(
      host,
      "SpreadsheetApp.getActive().getSheetByName('Other').getRange('B2:C3').activate()",
    );
    expect(onSheet(host, 'SpreadsheetApp.getActiveRange().getA1Notation()')).toBe('B2:C3');
    expect(onSheet(host, 'SpreadsheetApp.getActiveSheet().getName()')).toBe('Other');
    host.user.select('Deals', 'D4');
    expect(onSheet(host, 'SpreadsheetApp.getActiveRange().getA1Notation()')).toBe('D4');
  });

  it('has the one cell that the user is in', async () => {
    const host = await makeHost({ tabs: [{ name: 'Deals' }, { name: 'Other' }] });
    const current = (): unknown =>
      onSheet(
        host,
        "SpreadsheetApp.getActive().getCurrentCell().getSheet().getName() + ' ' + SpreadsheetApp.getActive().getCurrentCell().getA1Notation()",
      );
    expect(current()).toBe('Deals A1');
    host.user.select('Other', 'B2:C3');
    expect(current()).toBe('Other B2');
  });
});
