import { describe, expect, it } from 'vitest';
import { ALL_DATA } from '../../../src/core/calendar';
import { readingNoteText } from '../../../src/core/language/reading-notes';
import { readTeam, type Team } from '../../../src/core/pipeline/read-team';
import { NO_SETTINGS } from '../../../src/core/pipeline/settings';
import type { Settings } from '../../../src/core/pipeline/team-tables';
import type { Cell, ReadingNoteCode } from '../../../src/core/table';
import { TODAY } from './read-tab';

type Rows = ReadonlyArray<readonly Cell[]>;

function teamOf(rows: Rows, settings: Partial<Settings> = {}, events: Rows = []) {
  const history = events.length === 0 ? [] : [{ tab: 'Stage History', rows: events }];
  const tables = { process: null, salespeople: null, agreements: null, history };
  return readTeam(
    { ...tables, deals: [{ tab: 'Deals', rows }] },
    { ...NO_SETTINGS, ...settings },
    { asOf: TODAY, today: TODAY, window: ALL_DATA },
  );
}

/** The notes of a kind as sentences. */
function said({ notes }: Team, code: ReadingNoteCode): string[] {
  return notes.filter((note) => note.code === code).map(readingNoteText);
}

describe('several pipelines', () => {
  const ROWS: Rows = [
    ['Deal', 'Pipeline', 'Stage', 'Owner'],
    ['A', 'Partners', 'Handshake', 'Ana'],
    ['B', 'Direct', 'Proposal', 'Ana'],
    ['C', 'Direct', 'Won', 'Bo'],
    ['D', 'direct ', 'Lost', 'Bo'],
    ['E', 'Partners', '', 'Ana'],
    ['F', '', 'Proposal', 'Bo'],
  ];

  it('are measured one at a time, the largest first; the others are named', () => {
    const team = teamOf(ROWS);
    expect(team.deals.map(({ name }) => name)).toEqual(['B', 'C', 'D', 'F']);
    expect(team.process.stages.map(({ name }) => name)).toEqual(['Proposal', 'Won', 'Lost']);
    expect(team.problems).toEqual([]);
    expect(team.rowCount).toBe(4);
    expect(said(team, 'pipelines')).toEqual([
      'Only the pipeline “Direct” is measured (3 deals). Left out: “Partners” (2 deals). Choose another one in the sidebar.',
    ]);
  });

  it('are followed by the history all the same', () => {
    expect(teamOf(ROWS).everyDeal.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D', 'F']);
  });

  it('lend no stages from the history to the measured one', () => {
    const team = teamOf(ROWS, {}, [
      ['When', 'Deal', 'Field', 'From', 'To'],
      ['2026-01-05', 'A', 'Stage', 'First talk', 'Handshake'],
      ['2026-01-05', 'B', 'Stage', 'Qualification', 'Proposal'],
    ]);
    expect(team.process.stages.map(({ name }) => name)).toEqual([
      'Qualification',
      'Proposal',
      'Won',
      'Lost',
    ]);
  });

  it('are chosen by name; a name that is gone counts for nothing', () => {
    expect(teamOf(ROWS, { pipeline: 'PARTNERS' }).deals.map(({ name }) => name)).toEqual([
      'A',
      'F',
    ]);
    expect(teamOf(ROWS, { pipeline: 'Old' }).deals).toHaveLength(4);
  });

  it('of one name are no matter to mention', () => {
    expect(
      said(teamOf(ROWS.filter(([, pipeline]) => pipeline !== 'Partners')), 'pipelines'),
    ).toEqual([]);
  });
});

describe('several currencies', () => {
  it('are measured one at a time, the most frequent first; the others are named', () => {
    const team = teamOf([
      ['Deal', 'Stage', 'Amount', 'List price', 'Currency'],
      ['A', 'Won', 90, 100, 'EUR'],
      ['B', 'Won', 900, 1000, 'usd'],
      ['C', 'Won', 50, '', '€'],
      ['D', 'Won', 70, '', ''],
      ['E', 'Won', 70, '', 'US Dollar'],
      ['F', 'Won', 70, '', 'Euro'],
      ['G', 'Won', 70, '', 'SEK'],
    ]);
    expect(team.deals.map(({ amount }) => amount)).toEqual([90, null, 50, 70, null, 70, null]);
    expect(team.deals.map(({ discount }) => discount).slice(0, 2)).toEqual([0.1, 0.1]);
    expect(said(team, 'currencies')).toEqual([
      'Only amounts in EUR are measured (3 deals). Amounts in other currencies are left out: “USD” (2 deals) and “SEK” (1 deal).',
    ]);
  });

  it('are read beside the amounts where no column names them', () => {
    const rows: Rows = [
      ['Deal', 'Stage', 'Amount'],
      ['A', 'Won', '100 €'],
      ['B', 'Won', 'EUR 20'],
      ['C', 'Won', '$ 5'],
      ['D', 'Won', 7],
    ];
    expect(teamOf(rows).deals.map(({ amount }) => amount)).toEqual([100, 20, null, 7]);
    const chosen = teamOf(rows, { currency: 'USD' });
    expect(chosen.deals.map(({ amount }) => amount)).toEqual([null, null, 5, 7]);
  });
});

describe('a discount column in money', () => {
  it('is told by the list prices beside it', () => {
    const team = teamOf([
      ['Deal', 'Stage', 'List price', 'Discount'],
      ['A', 'Won', 1000, 250],
      ['B', 'Won', 500, 50],
      ['C', 'Won', 500, 0],
      ['D', 'Won', '', 50],
    ]);
    expect(team.deals.map(({ discount }) => discount)).toEqual([0.25, 0.1, 0, null]);
    expect(team.problems).toEqual([]);
  });

  it('is told by what it leaves of them where it is small', () => {
    const rows = (amounts: readonly number[]): Rows => [
      ['Deal', 'Stage', 'List price', 'Amount', 'Discount'],
      ...amounts.map((amount, index) => [`D${index}`, 'Won', 200, amount, 20]),
    ];
    expect(teamOf(rows([180, 180])).deals[0]?.discount).toBe(0.1);
    expect(teamOf([...rows([160, 160]), ['x', 'Won', '', '', 20]]).deals[2]?.discount).toBe(0.2);
  });
});
