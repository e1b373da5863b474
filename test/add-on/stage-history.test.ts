import { describe, expect, it } from 'vitest';
import { ask } from '../../playground/index';
import { openAddOn, smallPipeline } from './open-add-on';

type Host = Awaited<ReturnType<typeof openAddOn>>;
const HEADERS = ['When', 'Deal', 'Field', 'From', 'To', 'Salesperson', 'Seen by'];

/** The history below its headers, without the moments. */
function history(host: Host): string[][] {
  return host.workbook
    .displayValues('Stage History')
    .slice(1)
    .map((row) => row.slice(1));
}

function rowOf(host: Host, deal: string): number {
  return host.workbook.values('Deals').findIndex(([name]) => name === deal) + 1;
}

/** A host in which recording has begun, and how many rows it began with. */
async function recording(now = '2026-11-23T09:00:00Z') {
  const host = await openAddOn([smallPipeline()], { now: new Date(now) });
  host.chooseMenu('Record stage changes now');
  return { host, begun: history(host).length };
}

describe('“Record stage changes now”', () => {
  it('starts the tab with how the open deals stand, and says so', async () => {
    const { host, begun } = await recording();
    expect(host.workbook.values('Stage History')[0]).toEqual(HEADERS);
    expect(history(host)).toContainEqual([
      'Ana open | Account 9',
      'Stage',
      '',
      'Proposal',
      'Ana',
      'check',
    ]);
    expect(host.workbook.displayValues('Stage History')[1]?.[0]).toMatch(/^11\/23\/2026 10:00/);
    expect(host.toasts.at(-1)?.message).toMatch(
      new RegExp(`^${begun} changes recorded in the tab “Stage History”`),
    );
  });

  it('finds nothing more when chosen again', async () => {
    const { host, begun } = await recording();
    host.chooseMenu('Record stage changes now');
    expect(history(host)).toHaveLength(begun);
    expect(host.toasts.at(-1)?.message).toBe('Nothing has changed since the last time.');
  });

  it('records a deleted row as gone', async () => {
    const { host, begun } = await recording();
    host.user.deleteRow('Deals', rowOf(host, 'Ana open'));
    host.chooseMenu('Record stage changes now');
    expect(history(host).slice(begun)).toEqual([
      ['Ana open | Account 9', 'Row', 'there', 'gone', '', 'check'],
    ]);
  });

  it('records a change once, whatever the second of the minute', async () => {
    const { host, begun } = await recording('2026-11-23T09:00:45Z');
    host.user.deleteRow('Deals', rowOf(host, 'Ana open'));
    host.chooseMenu('Record stage changes now');
    host.chooseMenu('Record stage changes now');
    expect(history(host).slice(begun)).toEqual([
      ['Ana open | Account 9', 'Row', 'there', 'gone', '', 'check'],
    ]);
  });

  it('refuses a tab that a formula fills, in one sentence', async () => {
    const host = await openAddOn([
      smallPipeline(),
      { name: 'Source', values: [HEADERS] },
      { name: 'Stage History', values: [['=Source!A1', ...HEADERS.slice(1)]] },
    ]);
    await host.settle();
    host.chooseMenu('Record stage changes now');
    expect(host.questions.at(-1)?.message).toMatch(
      /^Nothing was recorded\. The tab “Stage History”/,
    );
  });
});

describe('recording on the side', () => {
  it('records a typed change of stage as it was seen, and no second time', async () => {
    const { host, begun } = await recording();
    host.user.typeInto('Deals', `D${rowOf(host, 'Fresh')}`, 'Proposal');
    const typed = [['Fresh | Account 10', 'Stage', 'Prospecting', 'Proposal', 'Bo', 'edit']];
    expect(history(host).slice(begun)).toEqual(typed);
    host.chooseMenu('Coaching report');
    expect(history(host).slice(begun)).toEqual(typed);
  });

  it('records typed amounts and close dates, and leaves other cells alone', async () => {
    const { host, begun } = await recording();
    const row = rowOf(host, 'Ana open');
    host.user.typeInto('Deals', `E${row}`, '450');
    host.user.typeInto('Deals', `G${row}`, '2027-01-15');
    host.user.typeInto('Deals', `B${rowOf(host, 'Bo 1')}`, 'Another account');
    expect(history(host).slice(begun)).toEqual([
      ['Ana open | Account 9', 'Amount', '500', '450', 'Ana', 'edit'],
      ['Ana open | Account 9', 'Close date', '2026-12-20', '2027-01-15', 'Ana', 'edit'],
    ]);
  });

  it('finds a paste before the next report', async () => {
    const { host, begun } = await recording();
    host.user.paste('Deals', `D${rowOf(host, 'Fresh')}`, [['Proposal', '700']]);
    expect(history(host)).toHaveLength(begun);
    host.chooseMenu('Annotate deals');
    expect(history(host).slice(begun)).toEqual([
      ['Fresh | Account 10', 'Stage', 'Prospecting', 'Proposal', 'Bo', 'check'],
      ['Fresh | Account 10', 'Amount', '', '700', 'Bo', 'check'],
    ]);
  });

  it('finds it when the sidebar or the file is opened as well', async () => {
    const { host, begun } = await recording();
    host.user.paste('Deals', `D${rowOf(host, 'Fresh')}`, [['Proposal', '700']]);
    await ask(host, 'overview', {});
    expect(history(host)).toHaveLength(begun + 2);
    host.user.paste('Deals', `D${rowOf(host, 'Fresh')}`, [['Won', '700']]);
    host.open('LIMITED');
    expect(history(host).at(-1)?.slice(0, 4)).toEqual([
      'Fresh | Account 10',
      'Stage',
      'Proposal',
      'Won',
    ]);
  });

  it('makes no tab of its own accord, and none for a report of a past day', async () => {
    const host = await openAddOn([smallPipeline()]);
    host.chooseMenu('Coaching report');
    host.user.typeInto('Deals', `D${rowOf(host, 'Fresh')}`, 'Proposal');
    await ask(host, 'overview', {});
    expect(host.workbook.tabs).not.toContain('Stage History');
    host.chooseMenu('Record stage changes now');
    const begun = history(host).length;
    host.user.paste('Deals', `D${rowOf(host, 'Fresh')}`, [['Won', '700']]);
    const period = { asOf: '2026-10-01', from: null, to: null };
    await ask(host, 'writeReport', { salesperson: null, period });
    expect(history(host)).toHaveLength(begun);
  });

  it('tells the figures all the same where somebody else is writing', async () => {
    const { host, begun } = await recording();
    host.user.paste('Deals', `D${rowOf(host, 'Fresh')}`, [['Won', '700']]);
    host.state.locks.holdByOther('document');
    const page = await ask(host, 'overview', {});
    expect(page.deals.read).toBe(29);
    expect(history(host)).toHaveLength(begun);
  });
});
