import { expect, it } from 'vitest';
import { ask } from '../../playground';
import { openAddOn, smallPipeline } from './open-add-on';

const TAB = 'Process Agreements';

it('a new Process Agreements tab gets its look once, and keeps what people make of it', async () => {
  const host = await openAddOn([smallPipeline()]);
  const { agreements } = await ask(host, 'createTabs', {});
  const shown = agreements.find(({ salesperson }) => salesperson === 'Ana')?.content ?? '';
  const on = (code: string) =>
    host.evaluate(
      `(() => { const sheet = SpreadsheetApp.getActive().getSheetByName('${TAB}'); return ${code}; })()`,
    );
  const look = () =>
    on('[sheet.getFrozenRows(), sheet.getColumnWidth(1), sheet.getColumnWidth(5)]');
  await ask(host, 'agreeToProcess', { salesperson: 'Ana', by: 'manager', shown });
  expect(look()).toEqual([1, 140, 520]);
  on('sheet.setColumnWidth(1, 333)');
  on('sheet.setFrozenRows(0)');
  await ask(host, 'agreeToProcess', { salesperson: 'Ana', by: 'salesperson', shown });
  expect(look()).toEqual([0, 333, 520]);
});
