import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_DATA, dayOf } from '../../../src/core/calendar';
import { eventRows, type NewEvent, reconcile } from '../../../src/core/history';
import { readTeam, type Team } from '../../../src/core/pipeline/read-team';
import { NO_SETTINGS } from '../../../src/core/pipeline/settings';
import type { Cell } from '../../../src/core/table';
import { headersOf, STAGE_HISTORY } from '../../../src/core/tabs';

const TODAY = dayOf(2026, 11, 23) as number;
const HEADERS = ['Deal', 'Owner', 'Stage', 'Amount', 'Created', 'Close date'];
const HISTORY = [...headersOf(STAGE_HISTORY)];
const PROCESS: Cell[][] = [
  ['Stage', 'Step', 'Outcome', 'Also called'],
  ['Contact', 'prospecting', 'open', ''],
  ['Proposal', 'proposal', 'open', 'Offer'],
  ['Won', '', 'won', ''],
  ['Lost', '', 'lost', ''],
];

type Row = readonly Cell[];

function teamOf(deals: readonly Row[], history: readonly Row[], now: number): Team {
  const today = Math.floor(now);
  return readTeam(
    {
      deals: [{ tab: 'Deals', rows: [HEADERS, ...deals] }],
      process: { tab: 'Sales Process', rows: PROCESS },
      salespeople: null,
      agreements: null,
      history: [{ tab: 'Stage History', rows: history }],
    },
    NO_SETTINGS,
    { asOf: today, today, window: ALL_DATA },
  );
}

function changes(deals: readonly Row[], history: readonly Row[], now: number): NewEvent[] {
  const team = teamOf(deals, history, now);
  return reconcile({ ...team, deals: team.everyDeal, salespersonName: (name) => name, now });
}

/** The history after recording at a moment of some clock. */
function recorded(deals: readonly Row[], history: readonly Row[], now: number): readonly Row[] {
  const rows = eventRows(HISTORY, changes(deals, history, now)) as Cell[][];
  return [...history, ...rows];
}

const deal = (stage: string, amount: Cell = 500, owner = 'Ana'): Row => [
  'A',
  owner,
  stage,
  amount,
  { day: TODAY - 90 },
  { day: TODAY + 30 },
];

const FIRST = recorded([deal('Contact')], [HISTORY], TODAY - 20.5);

describe('what was recorded last', () => {
  it('is the lowest row of the add-on, though an earlier one is of later today', () => {
    const later = recorded([deal('Proposal')], FIRST, TODAY + 0.8);
    const earlier = recorded([deal('Won')], later, TODAY + 0.4);
    expect(changes([deal('Won')], earlier, TODAY + 0.41)).toEqual([]);
    expect(changes([deal('Won')], earlier, TODAY + 0.9)).toEqual([]);
  });

  it('is known after the clock was put back a day by another time zone', () => {
    const later = recorded([deal('Proposal')], FIRST, TODAY + 1.02);
    expect(changes([deal('Proposal')], later, TODAY + 0.4)).toEqual([]);
  });

  it('is told by the moments where somebody sorted the tab, newest first', () => {
    const rows = recorded(
      [deal('Won')],
      recorded([deal('Proposal')], FIRST, TODAY - 10.5),
      TODAY - 3.5,
    );
    const newestFirst = [HISTORY, ...rows.slice(1).reverse()];
    expect(changes([deal('Won')], newestFirst, TODAY + 0.4)).toEqual([]);
    const more = recorded([deal('Lost')], newestFirst, TODAY + 0.4);
    expect(more).toHaveLength(newestFirst.length + 1);
    expect(changes([deal('Lost')], more, TODAY + 0.41)).toEqual([]);
  });

  it('is told by the moments where somebody added an older change below', () => {
    const rows = recorded([deal('Proposal')], FIRST, TODAY - 10.5);
    const added: Row = [{ day: TODAY - 60 }, 'A', 'Stage', '', 'Contact', 'Ana', ''];
    expect(changes([deal('Proposal')], [...rows, added], TODAY + 0.4)).toEqual([]);
  });

  it.each<Cell>([1e21, 1e-7, 0.1 + 0.2, -12.5, 1234567.891])('is the amount %s again', (amount) => {
    const rows = recorded([deal('Contact', amount)], [HISTORY], TODAY + 0.4);
    expect(changes([deal('Contact', amount)], rows, TODAY + 0.5)).toEqual([]);
  });

  it('is what somebody wrote by hand, where that is later, wherever its row stands', () => {
    const rows = recorded([deal('Contact')], FIRST, TODAY - 0.6);
    const byHand: Row = [{ day: TODAY - 0.2 }, 'A', 'Stage', 'Contact', 'Offer', '', ''];
    for (const place of [1, 3, rows.length]) {
      const corrected = [...rows.slice(0, place), byHand, ...rows.slice(place)];
      expect(changes([deal('Proposal')], corrected, TODAY + 0.4)).toEqual([]);
    }
  });

  it('is found once, whatever the clock does between two recordings', () => {
    const state = fc.record({
      stage: fc.constantFrom('Contact', 'Proposal', 'Offer', 'Won', 'Lost', ''),
      amount: fc.constantFrom<Cell>('', 0, 500, 1e21, 1e-7),
      owner: fc.constantFrom('Ana', 'Bo', ''),
      // Hours from noon: any zone, any summer time, days of a wrong clock.
      clock: fc.integer({ min: -24 * 60 * 5, max: 24 * 60 * 5 }),
      // Now and then somebody adds a row, at the top or the bottom.
      byHand: fc.option(fc.constantFrom('Contact', 'Proposal', 'Won'), { nil: null }),
      isOnTop: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(state, { minLength: 1, maxLength: 6 }), fc.integer(), (states, turn) => {
        let history: readonly Row[] = [HISTORY];
        for (const { stage, amount, owner, clock, byHand, isOnTop } of states) {
          const rows = [deal(stage, amount, owner), ['B', 'Bo', 'Contact', 7, '', '']];
          const now = TODAY + 0.5 + clock / 1440;
          const added: Row = [{ day: now + 0.1 }, 'A', 'Stage', '', byHand ?? '', '', 'import'];
          const [head = HISTORY, ...body] = history;
          if (byHand !== null) history = [head, ...(isOnTop ? [added, ...body] : [...body, added])];
          history = recorded(rows, history, now);
          const again = now + ((turn % 2880) - 1440) / 1440;
          expect(changes(rows, history, now)).toEqual([]);
          // On an earlier day a row of people's own is still to come.
          const isOwn = history.every((row) => row[6] !== 'import');
          if (isOwn) expect(changes(rows, history, again)).toEqual([]);
        }
      }),
      { seed: 11, numRuns: 80 },
    );
  });

  it('follows the deal in the order of the rows, through a clock that was put back', () => {
    const later = recorded([deal('Proposal')], FIRST, TODAY + 0.8);
    const rows = recorded([deal('Won')], later, TODAY + 0.4);
    const { pipeline } = teamOf([deal('Won')], rows, TODAY + 0.9);
    expect([...pipeline.visits.end]).toEqual([1, 1]);
    expect([...pipeline.visits.stage]).toEqual([0, 1]);
  });
});
