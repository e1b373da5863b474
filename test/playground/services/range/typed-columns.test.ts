import { describe, expect, it } from 'vitest';
import { makeHost, onSheet, refusal } from '../../make-host';

const REFUSED = 'This operation is not allowed on cells in typed columns.';

describe('a typed column of a table', () => {
  it.each([
    `setNumberFormat('0%')`,
    `setFontWeight('bold')`,
    `setBackground('#ffffff')`,
    'clearDataValidations()',
  ])('refuses %s', async (call) => {
    const host = await makeHost();
    host.workbook.declareTypedColumn('Deals', 'B2:B9');
    expect(refusal(() => onSheet(host, `sheet.getRange('A1:C3').${call}`))).toBe(REFUSED);
    onSheet(host, `sheet.getRange('A1:A3').${call}`);
  });

  it.each([
    ['NUMBER', '1,200', 'soon'],
    ['DATE', '2026-02-01', '12'],
    ['TEXT', 'soon', '12'],
    ['CHECKBOX', 'TRUE', 'yes'],
  ] as const)('of type %s takes %s and refuses %s, all cells or none', async (type, good, bad) => {
    const host = await makeHost();
    host.workbook.declareTypedColumn('Deals', 'B2:B9', type);
    onSheet(host, `sheet.getRange('A2:B2').setValues([['a', ${JSON.stringify(good)}]])`);
    const stood = host.workbook.values('Deals');
    const write = `sheet.getRange('A2:B3').setValues([['b', ''], ['c', ${JSON.stringify(bad)}]])`;
    expect(refusal(() => onSheet(host, write))).toBe(REFUSED);
    expect(host.workbook.values('Deals')).toEqual(stood);
  });

  it('without a declared type takes any value', async () => {
    const host = await makeHost();
    host.workbook.declareTypedColumn('Deals', 'B2:B9');
    onSheet(host, `sheet.getRange('B2').setValue('soon')`);
    expect(host.workbook.values('Deals', 'B2')).toEqual([['soon']]);
  });
});
