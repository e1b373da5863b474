import { describe, expect, it } from 'vitest';
import { ask } from '../../playground/index';
import type { DealsTabData } from '../../src/server/contract';
import { openAddOn, smallPipeline } from '../add-on/open-add-on';

const MAPPING = { tab: 'Deals', isChosen: true, columns: {}, stageDates: {}, salesperson: null };

function column(tab: DealsTabData | undefined, field: string) {
  const found = tab?.columns.find((each) => each.field === field);
  return [found?.header, found?.isChosenByUser];
}

describe('what the Deals view shows', () => {
  it('tells which tabs were understood, where their headers are, and what was read', async () => {
    const deals = smallPipeline();
    const rows = [
      ['Pipeline 2026'],
      ...(deals.values ?? []),
      ['Total', '', '', '', 9999],
      ['X', '', 'Ana', 'Limbo', 5],
    ];
    const host = await openAddOn([
      { ...deals, values: rows },
      { name: 'Notes', values: [['Hello']] },
    ]);
    const view = await ask(host, 'overview', {});
    expect(view.tabs.map(({ tab, headerRow, deals: count }) => [tab, headerRow, count])).toEqual([
      ['Deals', 2, 30],
    ]);
    expect(view.deals).toEqual({ rows: 31, read: 30 });
    // "Limbo" is a stage of the process that is drafted from these deals.
    expect(view.problems.map(({ sentence }) => sentence)).toEqual([
      '“Deals”, row 32 adds up other rows.',
    ]);
    expect(column(view.tabs[0], 'salesperson')).toEqual(['Owner', false]);
    expect(column(view.tabs[0], 'listPrice')).toEqual([null, false]);
  });

  it('keeps what the user chose, and says so only while it holds', async () => {
    const deals = smallPipeline();
    const host = await openAddOn([deals]);
    const chosen = await ask(host, 'saveMapping', {
      ...MAPPING,
      columns: { account: 'Deal', deal: null, closeDate: 'Close date' },
      stageDates: { Prospecting: 'Proposal date' },
    });
    expect(column(chosen.tabs[0], 'account')).toEqual(['Deal', true]);
    expect(column(chosen.tabs[0], 'deal')).toEqual([null, true]);
    expect(column(chosen.tabs[0], 'amount')).toEqual(['Amount', false]);
    expect(chosen.tabs[0]?.stageDates).toEqual([
      { stage: 'Prospecting', header: 'Proposal date', isChosenByUser: true },
      { stage: 'Proposal', header: null, isChosenByUser: false },
    ]);
    host.user.typeInto('Deals', 'A1', 'Opportunity');
    host.user.typeInto('Deals', 'H1', 'Sent on');
    const gone = await ask(host, 'overview', {});
    expect(column(gone.tabs[0], 'account')).toEqual(['Account', false]);
    expect(column(gone.tabs[0], 'closeDate')).toEqual(['Close date', true]);
    expect(gone.tabs[0]?.stageDates[0]?.isChosenByUser).toBe(false);
  });

  it('leaves a tab out that the user said is none, and a hidden one that nobody chose', async () => {
    const host = await openAddOn([smallPipeline(), { ...smallPipeline(), name: 'Old' }]);
    host.evaluate(`SpreadsheetApp.getActive().getSheetByName('Old').hideSheet()`);
    const visible = await ask(host, 'overview', {});
    expect(visible.tabs.map(({ tab }) => tab)).toEqual(['Deals']);
    const none = await ask(host, 'saveMapping', { ...MAPPING, isChosen: false });
    expect(none.tabs.map(({ tab, isChosen, deals: count }) => [tab, isChosen, count])).toEqual([
      ['Deals', false, 0],
    ]);
    expect(none.deals).toEqual({ rows: 0, read: 0 });
  });

  it('works in an empty spreadsheet', async () => {
    const host = await openAddOn([{ name: 'Sheet1' }]);
    expect(await ask(host, 'overview', {})).toMatchObject({
      tabs: [],
      deals: { rows: 0, read: 0 },
      problems: [],
      salespeople: [],
    });
  });
});
