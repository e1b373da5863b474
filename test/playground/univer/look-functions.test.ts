import { expect, it } from 'vitest';
import { makeHost } from '../make-host';

const bundle = `
/** @customfunction */
function SC_SHARE() { return 0.08; }
/** @customfunction */
function SC_MONEY() { return [[1234.5], ["none"]]; }
`;

it('lets a figure of a custom function look like a percentage or like money, as in Sheets', async () => {
  const host = await makeHost({ bundle });
  host.open();
  host.user.typeInto('Deals', 'A1', '=TO_PERCENT(SC_SHARE())');
  host.user.typeInto('Deals', 'B1', '=TO_DOLLARS(SC_MONEY())');
  host.user.typeInto('Deals', 'C1', '=TO_PERCENT(A9)');
  await host.settle();
  expect(host.workbook.displayValues('Deals', 'A1:B2')).toEqual([
    ['8.00%', '$1,234.50'],
    ['', 'none'],
  ]);
  expect(host.workbook.values('Deals', 'A1:B1')).toEqual([[0.08, 1234.5]]);
});
