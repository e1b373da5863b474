import { expect, it } from 'vitest';
import { insertFilledTab } from '../../../playground/workbook/insert-filled-tab';
import { makeHost } from '../make-host';

it('inserts a tab behind the others with its values, formats and formulas', async () => {
  const host = await makeHost();
  const tabs = host.workbook.tabs;
  insertFilledTab(host.state.book, {
    name: 'More',
    values: [
      ['2026-11-23', "'007", 5],
      [0.5, '', '=C1*2'],
    ],
    numberFormats: [[], ['0 %']],
  });
  await host.settle();
  expect(host.workbook.tabs).toEqual([...tabs, 'More']);
  expect(host.workbook.activeTab).toBe('More');
  expect(host.workbook.displayValues('More')).toEqual([
    ['2026-11-23', '007', '5'],
    ['50 %', '', '10'],
  ]);
});

it('gives a number to a name that is taken, in any case', async () => {
  const host = await makeHost();
  insertFilledTab(host.state.book, { name: 'DEALS', values: [['Deal']] });
  insertFilledTab(host.state.book, { name: 'deals', values: [['Deal']] });
  expect(host.workbook.tabs.slice(-2)).toEqual(['DEALS (2)', 'deals (3)']);
});
