import { describe, expect, it } from 'vitest';
import { makeHost, onSheet, refusal } from '../../make-host';

describe('data validation', () => {
  const list = (invalid: string) =>
    `SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'])${invalid}.build()`;

  it('refuses what is not in the list only with setAllowInvalid(false)', async () => {
    const host = await makeHost();
    onSheet(host, `sheet.getRange('G5').setDataValidation(${list('.setAllowInvalid(false)')})`);
    expect(
      refusal(() => onSheet(host, "sheet.getRange('F4:G5').setValues([[1, 2], [3, 'c']])")),
    ).toBe(
      'The data you entered in cell G5 violates the data validation rules set on this cell. Please enter one of the following values: a, b.',
    );
    expect(host.workbook.values('Deals')).toEqual([['']]);
    onSheet(host, "sheet.getRange('G5').setValue('b')");
    onSheet(host, "sheet.getRange('G5').setValue('')");
    onSheet(host, `sheet.getRange('G5').setDataValidation(${list('')}).setValue('c')`);
    expect(host.workbook.values('Deals', 'G5')).toEqual([['c']]);
  });

  it('refuses the user as well', async () => {
    const host = await makeHost();
    onSheet(host, `sheet.getRange('A1').setDataValidation(${list('.setAllowInvalid(false)')})`);
    expect(refusal(() => host.user.typeInto('Deals', 'A1', 'c'))).toContain(
      'violates the data validation',
    );
  });

  it('knows a value by its text as shown', async () => {
    const host = await makeHost();
    const rule = "SpreadsheetApp.newDataValidation().requireValueInList(['5', 'TRUE'])";
    onSheet(
      host,
      `sheet.getRange('A1:A2').setDataValidation(${rule}.setAllowInvalid(false).build())`,
    );
    onSheet(host, "sheet.getRange('A1:A2').setValues([[5], [true]])");
    expect(host.workbook.values('Deals')).toEqual([[5], [true]]);
    expect(refusal(() => onSheet(host, "sheet.getRange('A1').setValue(6)"))).toContain(
      'violates the data validation',
    );
  });

  it('without any requirement lets every value through', async () => {
    const host = await makeHost();
    const rule = 'SpreadsheetApp.newDataValidation().setAllowInvalid(false).build()';
    onSheet(host, `sheet.getRange('A1').setDataValidation(${rule}).setValue('x')`);
    expect(host.workbook.values('Deals')).toEqual([['x']]);
  });

  it('is taken away, by null as well', async () => {
    const host = await makeHost();
    onSheet(host, `sheet.getRange('A1:A3').setDataValidation(${list('')})`);
    onSheet(host, "sheet.getRange('A1').clearDataValidations()");
    onSheet(host, "sheet.getRange('A3').setDataValidation(null)");
    const read = "sheet.getRange('A1:A3').getDataValidations().map(([rule]) => rule !== null)";
    expect(onSheet(host, read)).toEqual([false, true, false]);
    expect(onSheet(host, "sheet.getRange('A1').getDataValidation()")).toBeNull();
  });

  it('stays with its cells when values are rewritten, and moves with rows', async () => {
    const host = await makeHost();
    onSheet(host, `sheet.getRange('B2').setDataValidation(${list('')})`);
    onSheet(host, "sheet.getRange('A2:B2').setValues([['x', 'y']])");
    expect(onSheet(host, "sheet.getRange('A2:B2').getDataValidations()[0].map(Boolean)")).toEqual([
      false,
      true,
    ]);
    host.user.insertRow('Deals', 1);
    expect(
      onSheet(host, "sheet.getRange('B2:B3').getDataValidations().map(([rule]) => Boolean(rule))"),
    ).toEqual([false, true]);
  });

  it('is refused on typed columns of a table, while values are not', async () => {
    const host = await makeHost();
    host.workbook.declareTypedColumn('Deals', 'B:B');
    for (const code of [`setDataValidation(${list('')})`, 'clearDataValidations()']) {
      expect(refusal(() => onSheet(host, `sheet.getRange('A2:C2').${code}`))).toBe(
        'This operation is not allowed on cells in typed columns.',
      );
    }
    onSheet(host, "sheet.getRange('B2').setValue(5)");
    expect(host.workbook.values('Deals', 'B2')).toEqual([[5]]);
  });
});
