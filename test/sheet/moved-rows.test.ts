import { describe, expect, it } from 'vitest';
import type { HeadlessHost } from '../../playground';
import { openAddOn, smallPipeline } from '../add-on/open-add-on';
import { countCalls, withMeddling } from '../faults/faults';

const choose = (host: HeadlessHost) => async (): Promise<void> => host.chooseMenu('Annotate deals');

/** Flags by deal, and the user's own columns, after something happened at a call of the command. */
async function annotatedWith(act: (host: HeadlessHost) => void, at: (calls: number) => number) {
  const calls = await countCalls(...(await ready()));
  const [host, run] = await ready();
  await withMeddling(host, at(calls), () => act(host), run);
  const [headers = [], ...rows] = host.workbook.values('Deals');
  const cell = (row: readonly unknown[], header: string): unknown => row[headers.indexOf(header)];
  return {
    said: host.questions.at(-1)?.message ?? '',
    headers,
    owners: rows.map((row) => cell(row, 'Owner')),
    dates: rows.map((row) => String(cell(row, 'Proposal date'))).filter((text) => text !== ''),
    flagged: rows
      .filter((row) => cell(row, 'Coaching flags') === 'No amount')
      .map(([deal]) => deal),
  };
}

async function ready(): Promise<[HeadlessHost, () => Promise<void>]> {
  const host = await openAddOn([{ ...smallPipeline(), rows: 40, columns: 12 }]);
  return [host, choose(host)];
}

const LAST = 30;

describe('rows and columns that move while the deals are annotated', () => {
  const places = [0.4, 0.6, 0.75, 0.9];
  it.each([
    ['a row comes in', (host: HeadlessHost) => host.user.insertRow('Deals', 4)],
    [
      'the rows are sorted',
      (host: HeadlessHost) => host.user.sortRows('Deals', 'A2:J30', 'A', false),
    ],
    ['a row is deleted', (host: HeadlessHost) => host.user.deleteRow('Deals', 3)],
  ])('have their flags beside them or none: %s', async (_, act) => {
    for (const share of places) {
      const { flagged, headers } = await annotatedWith(act, (calls) => Math.floor(calls * share));
      expect([share, flagged]).toEqual([
        share,
        headers.includes('Coaching flags') ? ['Fresh'] : [],
      ]);
    }
  });

  it.each(['B', 'H'])(
    'keep every header and cell of people’s own: a column comes in before %s',
    async (before) => {
      for (const share of places) {
        const { headers, dates } = await annotatedWith(
          (host) => host.user.insertColumn('Deals', before),
          (calls) => Math.floor(calls * share),
        );
        expect(headers).toContain('Proposal date');
        expect(dates).toHaveLength(28);
      }
    },
  );

  it('are looked at three times, then it is said that somebody changes them', async () => {
    const [host, run] = await ready();
    let calls = 0;
    host.state.callWatcher = {
      // Whenever the command looks whether all is as it was, it is not.
      before: (call) => {
        if (call === 'SpreadsheetApp.flush' && calls++ < 1000) {
          host.user.sortRows('Deals', `A2:J${LAST}`, 'A', calls % 2 === 0);
        }
      },
      after: () => {},
    };
    await run();
    host.state.callWatcher = null;
    expect(host.questions.at(-1)?.message).toMatch(/Somebody changed “Deals” at the same moment/);
  });
});

describe('a tab that is renamed while a command runs', () => {
  it('of deals has its flags, and the command says only what is so', async () => {
    const calls = await countCalls(...(await ready()));
    for (let at = 5; at < calls; at += Math.ceil(calls / 14)) {
      const [host, run] = await ready();
      await withMeddling(host, at, () => host.user.renameTab('Deals', 'Pipeline'), run);
      const [headers = [], ...rows] = host.workbook.values('Pipeline');
      const flagged = rows.filter((row) => row[headers.indexOf('Coaching flags')] === 'No amount');
      expect([at, flagged.map(([deal]) => deal)]).toEqual([at, ['Fresh']]);
      expect(host.toasts.at(-1)?.message).toMatch(/^5 of 29 rows have a flag/);
      host.dispose();
    }
  }, 60_000);

  it('with a report stays as it was named, and the next one is written into a tab of its own', async () => {
    const start = await openAddOn([smallPipeline()]);
    start.chooseMenu('Coaching report');
    const report = async (host: HeadlessHost): Promise<void> => host.chooseMenu('Coaching report');
    const calls = await countCalls(start, () => report(start));
    for (const share of [0.3, 0.6, 0.9]) {
      const host = await openAddOn([smallPipeline()]);
      await report(host);
      host.user.typeInto('Coaching Report', 'B9', 'mine');
      await withMeddling(
        host,
        Math.floor(calls * share),
        () => host.user.renameTab('Coaching Report', 'November'),
        () => report(host),
      );
      expect(host.toasts.at(-1)?.message).toContain('The coaching report is written');
      await report(host);
      expect(host.workbook.tabs).toContain('Coaching Report');
      const all = host.workbook.tabs.flatMap((tab) => host.workbook.values(tab).flat().map(String));
      expect(all.some((text) => text.includes('mine'))).toBe(true);
      host.dispose();
    }
  }, 60_000);
});
