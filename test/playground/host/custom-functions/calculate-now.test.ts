import { describe, expect, it } from 'vitest';
import { makeHost } from '../../make-host';

const bundle = `function SC_SAY() {
  return Array.from(arguments, (value) => Array.isArray(value)
    ? value.length + ' rows'
    : value === undefined ? 'undefined' : typeof value + ' ' + value).join(', ');
}
function enter(formulas) {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Deals');
  sheet.getRange('A1:A4').setValues([['=NA()'], ['=IMPORTRANGE("x", "A1")'], [7], ['a, "b"']]);
  const range = sheet.getRange(1, 3, formulas.length, 1);
  range.setFormulas(formulas.map((formula) => [formula]));
  SpreadsheetApp.flush();
  return range.getValues().map(([value]) => value);
}`;

describe('flush', () => {
  it.each([
    ['=SC_SAY()', ''],
    ['=sc_say(A3)', 'number 7'],
    ['=SC_SAY(A1)', 'string #N/A'],
    ['=SC_SAY(A2)', 'string Loading...'],
    ['=SC_SAY(A3; "a;""b,"; TRUE; -1.5)', 'number 7, string a;"b,, boolean true, number -1.5'],
    ['=SC_SAY(, A3)', 'string , number 7'],
    ['=SC_SAY(A1:A4)', '4 rows'],
    ["=SC_SAY('Deals'!A3, Deals!A3)", 'number 7, number 7'],
    ['=SC_SAY(TODAY())', '#ERROR!'],
    ['=SC_SAY(C1)', '#REF!'],
  ])('calculates %s at once', async (formula, value) => {
    const host = await makeHost({ bundle });
    expect(host.run('enter', [[formula]])).toEqual([value]);
  });

  it('leaves other formulas to Univer', async () => {
    const host = await makeHost({ bundle });
    expect(host.run('enter', [['=1+1', '=SC_SAY(A3+1)', '=SUM(A3)']])).toEqual(['', '', '']);
    await host.settle();
    expect(host.workbook.values('Deals', 'C1:C3').flat()).toEqual([2, 'number 8', 7]);
  });
});
