import { describe, expect, it } from 'vitest';
import { makeHost, onSheet, refusal } from '../../make-host';

describe('setValues', () => {
  it('parses texts as if they were typed', async () => {
    const host = await makeHost();
    onSheet(
      host,
      `sheet.getRange('A1:D2').setValues([['007', 'TRUE', '10%', "'=1"], ['Lead', '=1+1', '', null]])`,
    );
    await host.settle();
    expect(host.workbook.values('Deals')).toEqual([
      [7, true, 0.1, '=1'],
      ['Lead', 2, '', ''],
    ]);
    expect(host.workbook.displayValues('Deals')[0]).toEqual(['7', 'TRUE', '10%', '=1']);
    expect(host.workbook.formulas('Deals')).toEqual([
      ['', '', '', ''],
      ['', '=1+1', '', ''],
    ]);
  });

  it('loses the apostrophe of a text on the way back in', async () => {
    const host = await makeHost();
    onSheet(host, `sheet.getRange('A1').setValue("'007")`);
    expect(host.workbook.values('Deals')).toEqual([['007']]);
    onSheet(host, `sheet.getRange('A1').setValues(sheet.getRange('A1').getValues())`);
    expect(host.workbook.values('Deals')).toEqual([[7]]);
  });

  it('keeps everything typed as text under the number format @', async () => {
    const host = await makeHost();
    onSheet(host, `sheet.getRange('A1:B1').setNumberFormat('@').setValues([['007', '=1']])`);
    expect(host.workbook.values('Deals')).toEqual([['007', '=1']]);
  });

  it('blanks cells with null, undefined and an empty text, and keeps their format', async () => {
    const host = await makeHost({ tabs: [{ name: 'Deals', values: [[1, 2, 3, 4]] }] });
    onSheet(
      host,
      `sheet.getRange('A1:C1').setBackground('red').setValues([[null, undefined, '']])`,
    );
    expect(host.workbook.values('Deals')).toEqual([['', '', '', 4]]);
    expect(onSheet(host, `sheet.getRange('A1').getBackground()`)).toBe('#ff0000');
  });

  it.each([
    ['[[1], [2], [3]]', 'rows', 3, 2],
    ['[]', 'rows', 0, 2],
    ['[[1, 2, 3], [4, 5, 6]]', 'columns', 3, 2],
    ['[[1, 2], [3]]', 'columns', 1, 2],
  ])('refuses %s in a 2 × 2 range', async (data, what, has, wanted) => {
    const host = await makeHost();
    expect(refusal(() => onSheet(host, `sheet.getRange('A1:B2').setValues(${data})`))).toBe(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${wanted}.`,
    );
    expect(host.workbook.values('Deals')).toEqual([['']]);
  });

  it('never grows the grid', async () => {
    const host = await makeHost({
      tabs: [{ name: 'Deals', rows: 2, columns: 2, values: [[1], [2]] }],
    });
    expect(refusal(() => onSheet(host, 'sheet.getRange(3, 1).setValues([[1]])'))).toBe(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
    expect(onSheet(host, '[sheet.getMaxRows(), sheet.getMaxColumns()]')).toEqual([2, 2]);
  });

  it('puts one value into every cell with setValue', async () => {
    const host = await makeHost();
    onSheet(host, "sheet.getRange('A1:B2').setValue('x')");
    expect(host.workbook.values('Deals')).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
  });

  it('replaces formulas by their values when read values are written back', async () => {
    const host = await makeHost({ tabs: [{ name: 'Deals', values: [['=1+1']] }] });
    onSheet(host, "sheet.getRange('A1').setValues(sheet.getRange('A1').getValues())");
    expect(host.workbook.formulas('Deals')).toEqual([['']]);
    expect(host.workbook.values('Deals')).toEqual([[2]]);
  });
});

describe('too long a text', () => {
  const TOO_LONG =
    'Your input contains more than the maximum of 50000 characters in a single cell.';

  it('is reported by the next call, not by the write', async () => {
    const host = await makeHost();
    const code = `(() => {
      const seen = [];
      try { sheet.getRange('A1').setValue('x'.repeat(50001)); } catch (e) { seen.push('write'); }
      try { SpreadsheetApp.flush(); } catch (e) { seen.push(e.message); }
      return seen;
    })()`;
    expect(onSheet(host, code)).toEqual([TOO_LONG]);
    expect(
      onSheet(host, "sheet.getRange('A1').setValue('x'.repeat(50000)).getValue().length"),
    ).toBe(50000);
  });

  it('ends the execution where no call follows', async () => {
    const host = await makeHost();
    expect(
      refusal(() => onSheet(host, "(sheet.getRange('A1').setValue('x'.repeat(50001)), 1)")),
    ).toBe(TOO_LONG);
  });
});

describe('setFormula', () => {
  it('makes a formula of any text and moves references along a range', async () => {
    const host = await makeHost({ tabs: [{ name: 'Deals', values: [[1], [2]] }] });
    onSheet(host, "sheet.getRange('B1:B2').setFormula('A1*10')");
    await host.settle();
    expect(host.workbook.values('Deals')).toEqual([
      [1, 10],
      [2, 20],
    ]);
    expect(onSheet(host, "sheet.getRange('A1:B2').getFormulas()")).toEqual([
      ['', '=A1*10'],
      ['', '=A2*10'],
    ]);
  });
});
