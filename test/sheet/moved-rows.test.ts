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
