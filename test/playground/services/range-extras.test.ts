import { describe, expect, it } from 'vitest';
import { makeHost, onSheet, refusal } from '../make-host';

describe('notes', () => {
  it('are set, read and taken away, by null and by an empty text', async () => {
    const host = await makeHost();
    onSheet(host, "sheet.getRange('A1:B2').setNotes([['one', ''], [null, 'two']])");
    expect(onSheet(host, "sheet.getRange('A1:B2').getNotes()")).toEqual([
      ['one', ''],
      ['', 'two'],
    ]);
    onSheet(host, "sheet.getRange('A1').setNote('other')");
    onSheet(host, "sheet.getRange('B2').clearNote()");
    expect(host.workbook.notes('Deals')).toEqual({ A1: 'other' });
    onSheet(host, 'sheet.clearNotes()');
    expect(host.workbook.notes('Deals')).toEqual({});
  });

  it('move with their rows and columns', async () => {
    const host = await makeHost();
    onSheet(host, "sheet.getRange('B3').setNote('here')");
    host.user.insertRow('Deals', 1, 2);
    expect(host.workbook.notes('Deals')).toEqual({ B5: 'here' });
    host.user.moveColumn('Deals', 'B', 'E');
    expect(host.workbook.notes('Deals')).toEqual({ D5: 'here' });
    host.user.deleteRow('Deals', 5);
    expect(host.workbook.notes('Deals')).toEqual({});
  });
});

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

  it.each([
    ['requireNumberBetween(0, 1)', '0.5', '2'],
    ['requireNumberGreaterThan(3)', '4', '3'],
    ["requireDateAfter(new Date('2026-01-01T12:00:00Z'))", "'1/2/2026'", "'1/1/2026'"],
    ['requireDate()', "'1/2/2026'", "'soon'"],
    ["requireTextContains('x')", "'axb'", "'ab'"],
    ['requireTextIsEmail()', "'a@b.co'", "'ab'"],
    ['requireCheckbox()', 'true', "'x'"],
    ["requireValueInRange(sheet.getRange('Z1:Z2'))", "'p'", "'q'"],
  ])('%s lets %s through and refuses %s', async (requirement, good, bad) => {
    const host = await makeHost();
    onSheet(host, "sheet.getRange('Z1').setValue('p')");
    onSheet(
      host,
      `sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().${requirement}.setAllowInvalid(false).build())`,
    );
    onSheet(host, `sheet.getRange('A1').setValue(${good})`);
    expect(refusal(() => onSheet(host, `sheet.getRange('A1').setValue(${bad})`))).toContain(
      'The data you entered in cell A1 violates the data validation rules set on this cell.',
    );
  });

  it('is read back, rule by rule, and taken away', async () => {
    const host = await makeHost();
    onSheet(
      host,
      `sheet.getRange('A1:A3').setDataValidations([[${list('')}], [null], [${list(".setHelpText('help')")}]])`,
    );
    const read = `sheet.getRange('A1:A3').getDataValidations().map(([rule]) => rule &&
      [String(rule.getCriteriaType()), rule.getCriteriaValues(), rule.getAllowInvalid(), rule.getHelpText()])`;
    expect(onSheet(host, read)).toEqual([
      ['VALUE_IN_LIST', [['a', 'b'], true], true, null],
      null,
      ['VALUE_IN_LIST', [['a', 'b'], true], true, 'help'],
    ]);
    onSheet(host, "sheet.getRange('A1:A3').clearDataValidations()");
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
    for (const code of [
      `setDataValidation(${list('')})`,
      'clearDataValidations()',
      'insertCheckboxes()',
    ]) {
      expect(refusal(() => onSheet(host, `sheet.getRange('A2:C2').${code}`))).toBe(
        'This operation is not allowed on cells in typed columns.',
      );
    }
    onSheet(host, "sheet.getRange('B2').setValue(5)");
    expect(host.workbook.values('Deals', 'B2')).toEqual([[5]]);
  });
});

describe('rich text', () => {
  it('keeps links and styles of parts', async () => {
    const host = await makeHost();
    onSheet(
      host,
      `sheet.getRange('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('See row 5 now')
        .setLinkUrl(4, 9, '#gid=0&range=A5')
        .setTextStyle(0, 3, SpreadsheetApp.newTextStyle().setBold(true).build()).build())`,
    );
    expect(host.workbook.values('Deals')).toEqual([['See row 5 now']]);
    const runs = `sheet.getRange('A1').getRichTextValue().getRuns().map(run =>
      [run.getText(), run.getLinkUrl(), run.getTextStyle().isBold()])`;
    expect(onSheet(host, runs)).toEqual([
      ['See', null, true],
      [' ', null, null],
      ['row 5', '#gid=0&range=A5', null],
      [' now', null, null],
    ]);
    expect(onSheet(host, "sheet.getRange('A1').getRichTextValue().getLinkUrl(4, 9)")).toBe(
      '#gid=0&range=A5',
    );
    onSheet(host, "sheet.getRange('A1').setValue('plain')");
    expect(onSheet(host, "sheet.getRange('A1').getRichTextValue().getRuns().length")).toBe(1);
  });

  it('of a number is empty', async () => {
    const host = await makeHost({ tabs: [{ name: 'Deals', values: [[5]] }] });
    expect(onSheet(host, "sheet.getRange('A1').getRichTextValue().getText()")).toBe('');
  });
});
