import { expect, it } from 'vitest';
import { withTabsAsNamed } from '../../../../playground/workbook/cells/tab-names';
import { makeHost, onSheet } from '../../make-host';

const names = () => ['deals', 'Sales Process', "Tom's"];

it.each([
  ['=SC_STAGES(Deals!A:U)', '=SC_STAGES(deals!A:U)'],
  ["=COUNTA('sales process'!A:L, DEALS!A1)", "=COUNTA('Sales Process'!A:L, deals!A1)"],
  ["='TOM''S'!A1", "='Tom''s'!A1"],
])('%s means %s', (written, meant) => {
  expect(withTabsAsNamed(written, names)).toBe(meant);
});

it.each(['=deals!A1', '=Others!A1', '="Deals!A1"&deals!A1', '=A1', "='Deals (2)'!A1"])(
  'leaves %s as it is',
  (formula) => expect(withTabsAsNamed(formula, names)).toBe(formula),
);

it('is how a formula is read that a script sets, that is typed, and that a file holds', async () => {
  const tabs = [
    { name: 'Deals', values: [['=COUNTA(list!A2:B)']] },
    { name: 'List', values: [['Name'], ['Ana'], ['Bo']] },
  ];
  const host = await makeHost({ tabs });
  onSheet(host, "sheet.getRange('A2').setFormula('=LIST!A2')");
  host.user.typeInto('Deals', 'A3', "='list'!A3");
  await host.settle();
  expect(host.workbook.displayValues('Deals')).toEqual([['2'], ['Ana'], ['Bo']]);
  expect(host.workbook.formulas('Deals')).toEqual([
    ['=COUNTA(List!A2:B)'],
    ['=List!A2'],
    ["='List'!A3"],
  ]);
});
