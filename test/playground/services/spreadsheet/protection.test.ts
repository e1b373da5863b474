import { describe, expect, it } from 'vitest';
import { makeHost, onSheet, refusal } from '../../make-host';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const editor = { email: 'rep@example.com', isOwner: false };

describe('what the owner protected', () => {
  it.each([
    "getRange('B2').setValue(1)",
    "getRange('A1:C3').setValues([[1, 1, 1], [1, 1, 1], [1, 1, 1]])",
    "getRange('B2').setBackground('red')",
    "getRange('B2').setNote('n')",
    "getRange('B2').setFormula('=1')",
    "getRange('B2').setDataValidation(null)",
    'deleteRow(2)',
    'deleteColumn(2)',
    "getRangeList(['B2', 'A1']).clearContent()",
    'clear()',
  ])('an editor cannot change by %s', async (code) => {
    const host = await makeHost({
      user: editor,
      tabs: [
        {
          name: 'Deals',
          values: [
            ['a', 'b'],
            ['c', 'd'],
          ],
        },
      ],
    });
    host.workbook.protect('Deals', 'B2:B3');
    const before = host.workbook.values('Deals');
    expect(refusal(() => onSheet(host, `sheet.${code}`))).toBe(PROTECTED);
    expect(host.workbook.values('Deals')).toEqual(before);
  });

  it('leaves the rest of the sheet free, and canEdit tells', async () => {
    const host = await makeHost({ user: editor });
    host.workbook.protect('Deals', 'B2:B3');
    onSheet(host, "sheet.getRange('A1').setValue(1)");
    expect(
      onSheet(host, "[sheet.getRange('A1').canEdit(), sheet.getRange('A1:B2').canEdit()]"),
    ).toEqual([true, false]);
    expect(refusal(() => host.user.typeInto('Deals', 'B2', 'x'))).toBe(PROTECTED);
  });

  it('binds neither the owner nor a named editor', async () => {
    const owner = await makeHost();
    owner.workbook.protect('Deals', null);
    onSheet(owner, "sheet.getRange('A1').setValue(1)");
    const named = await makeHost({ user: editor });
    named.workbook.protect('Deals', null, [editor.email]);
    onSheet(named, "sheet.getRange('A1').setValue(1)");
    expect(named.workbook.values('Deals')).toEqual([[1]]);
  });

  it('moves with its cells', async () => {
    const host = await makeHost({ user: editor });
    host.workbook.protect('Deals', 'B2');
    host.user.insertRow('Deals', 1);
    onSheet(host, "sheet.getRange('B2').setValue(1)");
    expect(refusal(() => onSheet(host, "sheet.getRange('B3').setValue(1)"))).toBe(PROTECTED);
  });

  it('over a whole sheet refuses new rows and its deletion too, but for unprotected ranges', async () => {
    const host = await makeHost({ user: editor, tabs: [{ name: 'Deals' }, { name: 'Other' }] });
    const entry = host.workbook.protect('Deals', null);
    entry.unprotected = [{ row: 0, column: 0, rows: 2, columns: 2 }];
    onSheet(host, "sheet.getRange('B2').setValue(1)");
    expect(refusal(() => onSheet(host, "sheet.getRange('C2').setValue(1)"))).toBe(PROTECTED);
    expect(refusal(() => onSheet(host, 'sheet.insertRowsAfter(1, 1)'))).toBe(PROTECTED);
    expect(
      refusal(() =>
        host.evaluate('SpreadsheetApp.getActive().deleteSheet(SpreadsheetApp.getActiveSheet())'),
      ),
    ).toBe(PROTECTED);
  });
});

describe('protect()', () => {
  it('alone blocks nobody; taking editors off does', async () => {
    const host = await makeHost({ user: editor });
    onSheet(host, "sheet.getRange('A:A').protect()");
    onSheet(host, "sheet.getRange('A1').setValue(1)");
    const read = `sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map(p =>
      [p.getRange().getA1Notation(), p.canEdit(), p.isWarningOnly()])`;
    expect(onSheet(host, read)).toEqual([['A1:A1000', true, false]]);
    onSheet(
      host,
      "sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].removeEditor('rep@example.com')",
    );
    expect(refusal(() => onSheet(host, "sheet.getRange('A1').setValue(1)"))).toBe(PROTECTED);
  });

  it('with a warning only lets every edit through', async () => {
    const host = await makeHost({ user: editor });
    host.workbook.protect('Deals', null).warningOnly = true;
    onSheet(host, "sheet.getRange('A1').setValue(1)");
    expect(host.workbook.values('Deals')).toEqual([[1]]);
  });
});

describe('with refusals at flush', () => {
  it('the write passes and the next call throws', async () => {
    const host = await makeHost({ user: editor, refusals: 'flush' });
    host.workbook.protect('Deals', 'A1');
    const code = `(() => {
      const seen = [];
      try { sheet.getRange('A1').setValue(1); seen.push('written'); } catch (e) { seen.push('refused'); }
      try { sheet.getRange('B1').getValue(); } catch (e) { seen.push(e.message); }
      seen.push(sheet.getRange('A1').getValue());
      return seen;
    })()`;
    expect(onSheet(host, code)).toEqual(['written', PROTECTED, '']);
  });
});
