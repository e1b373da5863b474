import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_DATA, dayOf } from '../../../src/core/calendar';
import { eventRows, type NewEvent, reconcile } from '../../../src/core/history';
import { readTeam } from '../../../src/core/pipeline/read-team';
import { NO_SETTINGS } from '../../../src/core/pipeline/settings';
import type { Cell } from '../../../src/core/table';
import { headersOf, STAGE_HISTORY } from '../../../src/core/tabs';

const HISTORY_HEADERS = headersOf(STAGE_HISTORY);
const TODAY = dayOf(2026, 11, 23) as number;
const NOW = TODAY + 0.4;
const HEADERS = ['Deal', 'Owner', 'Stage', 'Amount', 'Created', 'Close date'];
const PROCESS: Cell[][] = [
  ['Stage', 'Step', 'Outcome', 'Also called'],
  ['Contact', 'prospecting', 'open', ''],
  ['Proposal', 'proposal', 'open', 'Offer'],
  ['Won', '', 'won', ''],
  ['Lost', '', 'lost', ''],
];

type Row = readonly Cell[];
const row = (
  deal: string,
  stage: string,
  more: Partial<{ owner: string; amount: Cell; close: Cell }> = {},
): Row => [
  deal,
  more.owner ?? 'Ana',
  stage,
  more.amount ?? 500,
  { day: TODAY - 40 },
  more.close ?? { day: TODAY + 30 },
];

/** What would be recorded of these deals over this history. */
function changes(
  deals: readonly Row[],
  history: readonly Row[] = [],
  headers: Row = HISTORY_HEADERS,
): NewEvent[] {
  const team = readTeam(
    {
      deals: [{ tab: 'Deals', rows: [HEADERS, ...deals] }],
      process: { tab: 'Sales Process', rows: PROCESS },
      salespeople: null,
      agreements: null,
      history: [{ tab: 'Stage History', rows: [headers, ...history] }],
    },
    NO_SETTINGS,
    { asOf: TODAY, today: TODAY, window: ALL_DATA },
  );
  return reconcile({
    ...team,
    deals: team.everyDeal,
    salespersonName: (name) => name,
    now: NOW,
  });
}

const rowsOf = (events: readonly NewEvent[], headers: Row = HISTORY_HEADERS): Cell[][] =>
  eventRows(headers, events) as Cell[][];
const brief = (events: readonly NewEvent[]) =>
  events.map(({ deal, field, from, to }) => [deal, field, from, to]);

describe('reconcile', () => {
  it('begins with how every open deal stands, and leaves closed ones alone', () => {
    expect(brief(changes([row('A', 'Proposal'), row('B', 'Won')]))).toEqual([
      ['A', 'stage', '', 'Proposal'],
      ['A', 'amount', '', 500],
      ['A', 'closeDate', '', { day: TODAY + 30 }],
      ['A', 'salesperson', '', 'Ana'],
    ]);
  });

  it('finds what has changed since, and only that', () => {
    const before = rowsOf(changes([row('A', 'Contact'), row('B', 'Contact')]));
    const after = [
      row('A', 'Proposal', { amount: 400, close: { day: TODAY + 60 }, owner: 'Bo' }),
      row('B', 'Contact'),
    ];
    expect(brief(changes(after, before))).toEqual([
      ['A', 'stage', 'Contact', 'Proposal'],
      ['A', 'amount', '500', 400],
      ['A', 'closeDate', '2026-12-23', { day: TODAY + 60 }],
      ['A', 'salesperson', 'Ana', 'Bo'],
    ]);
  });

  it('records that a recorded deal was closed, and nothing twice', () => {
    const before = rowsOf(changes([row('A', 'Proposal')]));
    const found = changes([row('A', 'Lost')], before);
    expect(brief(found)).toEqual([['A', 'stage', 'Proposal', 'Lost']]);
    expect(changes([row('A', 'Lost')], [...before, ...rowsOf(found)])).toEqual([]);
  });

  it('makes nothing of an amount or a date that is blank or cannot be read', () => {
    const before = rowsOf(changes([row('A', 'Proposal')]));
    expect(changes([row('A', 'Proposal', { amount: 'tbd', close: '' })], before)).toEqual([]);
  });

  it('records a deleted row as gone, never as lost, and its return', () => {
    const before = rowsOf(changes([row('A', 'Proposal'), row('B', 'Contact')]));
    const gone = changes([row('B', 'Contact')], before);
    expect(brief(gone)).toEqual([['A', 'row', 'there', 'gone']]);
    const history = [...before, ...rowsOf(gone)];
    expect(changes([row('B', 'Contact')], history)).toEqual([]);
    expect(brief(changes([row('A', 'Proposal'), row('B', 'Contact')], history))).toEqual([
      ['A', 'row', 'gone', 'there'],
    ]);
  });

  it('records nothing as gone where no deal was read at all', () => {
    const before = rowsOf(changes([row('A', 'Proposal')]));
    expect(changes([], before)).toEqual([]);
  });

  it('never calls a deal of an imported export gone', () => {
    const imported: Row = [{ day: TODAY - 9 }, 'Old deal', 'Stage', 'Contact', 'Proposal', '', ''];
    expect(
      brief(changes([row('A', 'Contact')], [imported])).some(([deal]) => deal === 'Old deal'),
    ).toBe(false);
  });

  it('takes another name of the same stage for no change', () => {
    const before = rowsOf(changes([row('A', 'Proposal')]));
    const renamed = before.map((cells) =>
      cells.map((cell) => (cell === 'Proposal' ? 'Offer' : cell)),
    );
    expect(changes([row('A', 'Proposal')], renamed)).toEqual([]);
  });

  it('finds nothing a second time, whatever the deals and the columns of the tab', () => {
    const deal = fc.record({
      stage: fc.constantFrom('Contact', 'Proposal', 'Won', 'Lost', 'No such stage'),
      amount: fc.constantFrom<Cell>('', 0, 12.5, 99999.99, '1,200'),
      owner: fc.constantFrom('', 'Ana', 'Bo'),
      close: fc.constantFrom<Cell>('', { day: TODAY - 3 }, { day: TODAY + 9.5 }),
    });
    const sheet = fc.array(deal, { maxLength: 5 });
    const headers = fc.shuffledSubarray([...HISTORY_HEADERS, 'Remark'], { minLength: 8 });
    fc.assert(
      fc.property(sheet, sheet, headers, (first, second, head) => {
        const rows = (list: typeof first) =>
          list.map(({ stage, ...more }, index) => row(`Deal ${index}`, stage, more));
        const history = rowsOf(changes(rows(first), [], head), head);
        const later = rowsOf(changes(rows(second), history, head), head);
        expect(changes(rows(second), [...history, ...later], head)).toEqual([]);
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});

describe('eventRows', () => {
  it('gives nothing where the headers hold whole states and no single changes', () => {
    expect(eventRows(['Deal', 'Stage', 'Date'], changes([row('A', 'Contact')]))).toBeNull();
  });
});
