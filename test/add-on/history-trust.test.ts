import { describe, expect, it } from 'vitest';
import { ask, type TabSpec } from '../../playground/index';
import { openAddOn, smallPipeline } from './open-add-on';

type Host = Awaited<ReturnType<typeof openAddOn>>;

/** The history below its headers, without the moments. */
function history(host: Host): string[][] {
  return host.workbook
    .displayValues('Stage History')
    .slice(1)
    .map((row) => row.slice(1));
}

function rowOf(host: Host, deal: string, tab = 'Deals'): number {
  return host.workbook.values(tab).findIndex(([name]) => name === deal) + 1;
}

const DEALS = ['Deal', 'Account', 'Owner', 'Stage', 'Amount', 'Created', 'Close date'];

/** A tab of open deals of one person. */
function openDeals(name: string, count: number): TabSpec {
  const rows = Array.from({ length: count }, (_, index) => [
    `${name} deal ${index + 1}`,
    `Account ${index + 1}`,
    name,
    index % 2 === 0 ? 'Prospecting' : 'Proposal',
    1000 + index,
    '2026-09-01',
    `2026-12-${10 + index}`,
  ]);
  return { name, values: [DEALS, ...rows] };
}

/** A host in which recording has begun; `record` is the menu's command. */
async function recording(tabs: readonly TabSpec[] = [smallPipeline()]) {
  const host = await openAddOn(tabs);
  const record = (): void => host.chooseMenu('Record stage changes now');
  record();
  const begun = history(host).length;
  /** What was recorded since. */
  const since = (): string[][] => history(host).slice(begun);
  /** Changes cells as an import does, which no trigger sees. */
  const set = (tab: string, a1: string, value: unknown): void => {
    host.evaluate(
      `SpreadsheetApp.getActive().getSheetByName(${JSON.stringify(tab)}).getRange('${a1}').setValue(${JSON.stringify(value)})`,
    );
  };
  return { host, record, since, set };
}

describe('what cannot be read', () => {
  it.each(['#REF!', '#N/A', 'Loading…', 'Loading...'])('is no change: %s', async (text) => {
    const { host, record, since, set } = await recording();
    const row = rowOf(host, 'Ana open');
    for (const column of ['D', 'C', 'E', 'G']) set('Deals', `${column}${row}`, `'${text}`);
    record();
    expect(since()).toEqual([]);
  });

  it('does not turn into a deal that is gone, whichever cell it stands in', async () => {
    const { host, record, since, set } = await recording();
    const row = rowOf(host, 'Ana open');
    for (const column of ['A', 'B', 'D']) set('Deals', `${column}${row}`, "'#REF!");
    record();
    expect(since()).toEqual([]);
  });

  it('is a row of nothing but errors: none of the deals is gone', async () => {
    const { host, record, since } = await recording([openDeals('Ana', 9), openDeals('Bo', 4)]);
    const errors = Array.from({ length: 4 }, () => DEALS.map(() => "'#REF!"));
    host.user.paste('Bo', 'A2', errors);
    record();
    expect(since()).toEqual([]);
  });

  it('is the name of a deal below a header that says something else', async () => {
    const { record, since, set } = await recording([openDeals('Ana', 9), openDeals('Bo', 4)]);
    for (const a1 of ['A1', 'B1']) set('Bo', a1, `x${a1}`);
    record();
    expect(since()).toEqual([]);
  });

  it('does not make a deal gone when its stage is cleared', async () => {
    const { host, record, since } = await recording();
    host.user.clear('Deals', `D${rowOf(host, 'Ana open')}`);
    record();
    expect(since()).toEqual([]);
  });

  it('is a tab that is hidden, renamed in its headers, or loading: none of its deals is gone', async () => {
    const two = [openDeals('Ana', 8), openDeals('Bo', 3)];
    const hidden = await recording(two);
    hidden.host.evaluate(`SpreadsheetApp.getActive().getSheetByName('Bo').hideSheet()`);
    hidden.record();
    expect(hidden.since()).toEqual([]);

    const renamed = await recording(two);
    for (const a1 of ['A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'G1']) renamed.set('Bo', a1, `x${a1}`);
    renamed.record();
    expect(renamed.since()).toEqual([]);

    const loading = await recording(two);
    loading.host.user.clear('Bo', 'A1:G4');
    loading.set('Bo', 'A1', "'Loading...");
    loading.record();
    expect(loading.since()).toEqual([]);
  });
});

describe('what is typed', () => {
  it('is nothing where it says what was there: 500 over 500, prospecting over Prospecting', async () => {
    const { host, since } = await recording();
    host.user.typeInto('Deals', `E${rowOf(host, 'Ana open')}`, '500');
    host.user.typeInto('Deals', `D${rowOf(host, 'Fresh')}`, 'prospecting');
    host.user.typeInto('Deals', `C${rowOf(host, 'Fresh')}`, 'bo');
    expect(since()).toEqual([]);
  });

  it('is recorded once where a report found it first', async () => {
    const { host, since } = await recording();
    const a1 = `D${rowOf(host, 'Fresh')}`;
    host.evaluate(
      `SpreadsheetApp.getActive().getSheetByName('Deals').getRange('${a1}').setValue('Proposal')`,
    );
    host.chooseMenu('Coaching report');
    expect(since()).toHaveLength(1);
    host.evaluate(
      `onEdit({ range: SpreadsheetApp.getActive().getSheetByName('Deals').getRange('${a1}'), oldValue: 'Prospecting', value: 'Proposal', source: SpreadsheetApp.getActive() })`,
    );
    expect(since()).toHaveLength(1);
  });
});

describe('deals of one name', () => {
  it('do not change places when their rows are sorted', async () => {
    const same = (stage: string, amount: number): unknown[] => [
      'Renewal',
      'Acme',
      'Ana',
      stage,
      amount,
      '2026-09-01',
      '2026-12-20',
    ];
    const rows = [
      DEALS,
      same('Proposal', 900),
      same('Prospecting', 100),
      ...(openDeals('Ana', 3).values ?? []).slice(1),
    ];
    const { host, record, since } = await recording([{ name: 'Deals', values: rows }]);
    host.user.sortRows('Deals', 'A2:G6', 'E');
    record();
    expect(since()).toEqual([]);
  });
});

describe('a deal that is called something else', () => {
  it.each([
    ['its name corrected', 'A', 'Ana opened'],
    ['its account corrected', 'B', 'Account IX'],
  ])('keeps its history: %s', async (_, column, name) => {
    const { host, record, since } = await recording();
    const row = rowOf(host, 'Ana open');
    host.user.typeInto('Deals', `${column}${row}`, name);
    record();
    const [renamed, ...more] = since();
    expect(more).toEqual([]);
    expect(renamed?.slice(1, 4)).toEqual(['Row', 'Ana open | Account 9', 'there']);
    record();
    expect(since()).toHaveLength(1);
    host.user.typeInto('Deals', `D${row}`, 'Won');
    record();
    expect(
      since()
        .slice(1)
        .map((each) => each.slice(1, 4)),
    ).toEqual([['Stage', 'Proposal', 'Won']]);
  });

  it.each([
    ['before its stage', ['A', 'D']],
    ['and its account, before its stage', ['A', 'B', 'D']],
    ['after its stage', ['D', 'A']],
    ['before its amount and its salesperson', ['A', 'E', 'C']],
  ])(
    'keeps it where the name is corrected %s, and nothing recorded in between',
    async (_, columns) => {
      const { host, record, since } = await recording();
      const row = rowOf(host, 'Ana open');
      const typed: Readonly<Record<string, string>> = {
        A: 'Ana opened',
        B: 'Account IX',
        C: 'Bo',
        D: 'Prospecting',
        E: '700',
      };
      for (const column of columns)
        host.user.typeInto('Deals', `${column}${row}`, typed[column] ?? '');
      record();
      record();
      const rows = since().filter(([, field]) => field === 'Row');
      expect(rows.map((each) => each.slice(1, 4))).toEqual([
        ['Row', 'Ana open | Account 9', 'there'],
      ]);
      const changes = columns.filter((column) => column > 'B').length;
      expect(since()).toHaveLength(1 + changes);
    },
  );

  it('keeps it when a column of Deal IDs is added', async () => {
    const { host, record, since } = await recording();
    const rows = host.workbook.values('Deals').length;
    const ids = Array.from({ length: rows }, (_, row) => [row === 0 ? 'Deal ID' : `D-${row}`]);
    host.user.paste('Deals', 'I1', ids);
    record();
    expect(since()).toEqual([]);
    host.user.typeInto('Deals', `D${rowOf(host, 'Ana open')}`, 'Won');
    record();
    expect(since().map((each) => each.slice(1, 4))).toEqual([['Stage', 'Proposal', 'Won']]);
  });

  it('is not taken for the one whose row it was typed over', async () => {
    const { host, record, since } = await recording();
    const row = rowOf(host, 'Ana open');
    const other = { A: 'New', B: 'Other', C: 'Bo', D: 'Prospecting', E: '77', G: '2027-01-30' };
    for (const [column, value] of Object.entries(other)) {
      host.user.typeInto('Deals', `${column}${row}`, value);
    }
    record();
    expect(since()).toContainEqual(['Ana open | Account 9', 'Row', 'there', 'gone', '', 'check']);
    expect(since().map(([, , from]) => from)).not.toContain('Ana open | Account 9');
  });

  it('is not taken for another one that left at the same time', async () => {
    const { host, record, since, set } = await recording();
    const row = rowOf(host, 'Ana open');
    for (const [column, value] of Object.entries({ A: 'New', B: 'Other', D: 'Prospecting', E: 77 }))
      set('Deals', `${column}${row}`, value);
    record();
    expect(since()).toContainEqual(['Ana open | Account 9', 'Row', 'there', 'gone', '', 'check']);
    expect(since()).toContainEqual(['New | Other', 'Stage', '', 'Prospecting', 'Ana', 'check']);
  });
});

describe('most deals changed at once', () => {
  async function shifted() {
    const all = await recording([openDeals('Ana', 8)]);
    all.host.user.paste(
      'Ana',
      'D2',
      Array.from({ length: 8 }, () => ['Won']),
    );
    all.host.answers.length = 0;
    return all;
  }

  it('are not recorded on the side; the report and the sidebar say so', async () => {
    const { host, since } = await shifted();
    const page = await ask(host, 'overview', {});
    expect(since()).toEqual([]);
    expect(page.notes.map(({ sentence }) => sentence).join(' ')).toMatch(
      /8 of 8 recorded deals seem to have changed at once/,
    );
    host.open('LIMITED');
    expect(since()).toEqual([]);
  });

  it('are asked about by the command, and left where the answer is no', async () => {
    const { host, record, since } = await shifted();
    host.answers.push({ button: 'NO' });
    record();
    expect(host.questions.at(-1)?.message).toMatch(/^8 of 8 recorded deals seem to have changed/);
    expect(since()).toEqual([]);
    expect(host.toasts.at(-1)?.message).toBe(
      'Nothing was recorded: 8 deals were left as the tab “Stage History” has them.',
    );
    host.answers.push({ button: 'YES' });
    record();
    expect(since()).toHaveLength(8);
  });
});

describe('the clock', () => {
  /** Opens a file again with all that stood in it, in another zone at another moment. */
  async function reopened(host: Host, spreadsheetTimeZone: string, now: string): Promise<Host> {
    const tabs = host.workbook.tabs.map((name) => ({ name, values: host.workbook.values(name) }));
    return openAddOn(tabs, { spreadsheetTimeZone, now: new Date(now) });
  }

  it.each([
    ['Pacific/Auckland', '2026-11-23T20:00:00Z', 'America/Los_Angeles', '2026-11-23T20:05:00Z'],
    ['Europe/Berlin', '2026-10-25T00:50:00Z', 'Europe/Berlin', '2026-10-25T01:10:00Z'],
    ['Europe/Berlin', '2026-11-23T22:59:45Z', 'Europe/Berlin', '2026-11-23T22:59:50Z'],
    ['Europe/Berlin', '2026-11-23T15:00:00Z', 'Europe/Berlin', '2026-11-23T09:00:00Z'],
  ])('records once in %s at %s and then in %s at %s', async (zone, first, otherZone, then) => {
    const host = await openAddOn([smallPipeline()], {
      now: new Date(first),
      spreadsheetTimeZone: zone,
    });
    host.chooseMenu('Record stage changes now');
    host.user.paste('Deals', `D${rowOf(host, 'Fresh')}`, [['Proposal', '700']]);
    host.chooseMenu('Record stage changes now');
    const recorded = history(host).length;
    const later = await reopened(host, otherZone, then);
    later.chooseMenu('Record stage changes now');
    expect(history(later)).toHaveLength(recorded);
    later.user.paste('Deals', `D${rowOf(later, 'Fresh')}`, [['Won', '700']]);
    later.chooseMenu('Record stage changes now');
    later.chooseMenu('Coaching report');
    expect(history(later)).toHaveLength(recorded + 1);
  });
});

describe('a history with columns of people’s own', () => {
  it('is read and goes on beside them', async () => {
    const { host, record, since } = await recording();
    host.user.insertColumn('Stage History', 'C', 2);
    host.user.paste('Stage History', 'C1', [['Mine', 'Also mine']]);
    host.user.paste('Stage History', 'C2', [['kept', '=1+1']]);
    record();
    expect(since()).toEqual([]);
    host.user.paste('Deals', `D${rowOf(host, 'Fresh')}`, [['Proposal']]);
    record();
    record();
    expect(since()).toEqual([
      ['Fresh | Account 10', '', '', 'Stage', 'Prospecting', 'Proposal', 'Bo', 'edit'],
    ]);
    await host.settle();
    expect(host.workbook.displayValues('Stage History')[1]?.slice(2, 4)).toEqual(['kept', '2']);
  });
});
