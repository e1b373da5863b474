import { describe, expect, it } from 'vitest';
import { ask } from '../../playground/index';
import { openAddOn, smallPipeline } from './open-add-on';

/** Deals below a title, with the stage beneath a header that nobody could know. */
const UNKNOWN = {
  name: 'Machines',
  values: [
    ['Our machines'],
    ['Client', 'Where it is', 'Value', 'Handled by', 'Opened'],
    ['Acme', 'Talking', 12000, 'Ana', '2026-09-01'],
    ['Birch', 'Sold', 8000, 'Bo', '2026-08-01'],
    ['Cedar', 'Gone', 9500, 'Ana', '2026-07-01'],
  ],
};
const NOTES = { name: 'Notes', values: [['Remember'], ['Milk']] };

const choice = { tab: 'Machines', isChosen: true, stageDates: {}, salesperson: null };

describe('a tab of deals of which no header is known for the stage', () => {
  it('is offered with what was understood, and read once the stage is chosen', async () => {
    const host = await openAddOn([NOTES, UNKNOWN]);
    const before = await ask(host, 'overview', {});
    expect(before.tabs).toMatchObject([
      { tab: 'Machines', headerRow: 2, isChosen: false, headers: UNKNOWN.values[1] },
    ]);
    expect(before.deals.read).toBe(0);
    const found = Object.fromEntries(
      (before.tabs[0]?.columns ?? []).map(({ field, header }) => [field, header]),
    );
    expect(found).toMatchObject({ account: 'Client', amount: 'Value', stage: null });

    const after = await ask(host, 'saveMapping', { ...choice, columns: { stage: 'Where it is' } });
    expect(after.tabs).toMatchObject([{ tab: 'Machines', isChosen: true, deals: 3 }]);
    expect(after.salespeople).toEqual(['Ana', 'Bo']);
  });

  it('can still be chosen where it was ticked without a stage', async () => {
    const host = await openAddOn([UNKNOWN]);
    const after = await ask(host, 'saveMapping', { ...choice, columns: {} });
    expect(after.deals.read).toBe(0);
    expect(after.tabs).toMatchObject([{ tab: 'Machines', headers: UNKNOWN.values[1] }]);
  });

  it('is not offered beside a tab of deals', async () => {
    const host = await openAddOn([UNKNOWN, smallPipeline()]);
    const { tabs } = await ask(host, 'overview', {});
    expect(tabs.map(({ tab }) => tab)).toEqual(['Deals']);
  });
});
