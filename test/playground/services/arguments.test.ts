import { expect, it } from 'vitest';
import { makeHost, onSheet, refusal } from '../make-host';

it.each([
  ["sheet.getRange('A1').setValues('x')", '(String)', 'Range.setValues'],
  ["sheet.getRange('A1').setValues([1, 2])", '(number[])', 'Range.setValues'],
  ["sheet.getRange('A1').setValue()", '()', 'Range.setValue'],
  ['sheet.getRange(null)', '(null)', 'Sheet.getRange'],
  ['sheet.getRange(true, {})', '(Boolean,(class))', 'Sheet.getRange'],
  ["sheet.getRange('1', 2)", '(String,number)', 'Sheet.getRange'],
  ['sheet.getRange(NaN, 1)', '(number,number)', 'Sheet.getRange'],
  ['sheet.moveRows(sheet, 1)', '(SpreadsheetApp.Sheet,number)', 'Sheet.moveRows'],
  ["sheet.getRange('A1').setRichTextValues([['x']])", '(String[][])', 'Range.setRichTextValues'],
  ["sheet.getProtections('RANGE')", '(String)', 'Sheet.getProtections'],
])('%s is refused in Apps Script’s words', async (code, types, method) => {
  const host = await makeHost();
  expect(refusal(() => onSheet(host, code))).toBe(
    `The parameters ${types} don't match the method signature for SpreadsheetApp.${method}.`,
  );
});

it('names a service of its own without SpreadsheetApp before it', async () => {
  const host = await makeHost();
  expect(refusal(() => host.evaluate("Utilities.sleep('x')"))).toBe(
    "The parameters (String) don't match the method signature for Utilities.sleep.",
  );
});

it('takes null where Google’s declaration does', async () => {
  const host = await makeHost();
  expect(onSheet(host, "sheet.getRange('A1').setNote(null).getNote()")).toBe('');
  expect(onSheet(host, "sheet.getRange('A1').setFontWeights([[null]]).getFontWeight()")).toBe(
    'normal',
  );
});

it('gives the script an error named Exception, of its own realm', async () => {
  const host = await makeHost();
  const code = `(() => { try { sheet.getRange(0, 1); } catch (e) { return [e instanceof Error, e.name, String(e)]; } })()`;
  expect(onSheet(host, code)).toEqual([
    true,
    'Exception',
    'Exception: The starting row of the range is too small.',
  ]);
});
