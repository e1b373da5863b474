import { describe, expect, it } from 'vitest';
import { holdsActivities } from '../../../src/core/activities/find-activities';
import { readActivities } from '../../../src/core/activities/read-activities';
import { understandTab } from '../../../src/core/deals';
import { problemSentence } from '../../../src/core/language/problems';
import type { Cell } from '../../../src/core/table';

const TODAY = 46_000;

function isTabOfActivities(rows: Cell[][], tab = 'A tab'): boolean {
  return holdsActivities(tab, rows, understandTab(tab, rows, null));
}

describe('readActivities', () => {
  it('reads what somebody did, once or as a tally, below a title', () => {
    const reading = readActivities(
      [
        ['Our calls this year'],
        [],
        ['Date', 'Salesperson', 'Activity', 'Count', 'Result', 'Deal', 'Mood'],
        [{ day: TODAY - 1 }, 'Ana', 'Call', '', 'n/a', 'Harbor', 'fine'],
        ['2025-12-01', 'Bo', 'Visit', 12, 'won over', '', ''],
      ],
      'Calls',
      TODAY,
    );
    expect(reading?.problems).toEqual([]);
    expect(reading?.activities).toEqual([
      { day: TODAY - 1, salesperson: 'Ana', kind: 'Call', count: 1, result: null, deal: 'Harbor' },
      { day: 45_992, salesperson: 'Bo', kind: 'Visit', count: 12, result: 'won over', deal: null },
    ]);
  });

  it.each([
    ['Datum', 'Verkäufer', 'Aktivität', 'Anzahl'],
    ['Fecha', 'Vendedor', 'Tipo de actividad', 'Cantidad'],
    ['Date', 'Commercial', 'Type d’activité', 'Quantité'],
    ['Data', 'Vendedora', 'Atividade', 'Quantidade'],
    ['activity_date', 'rep_name', 'activity_type', 'qty'],
  ])('understands %s, %s, %s and %s', (...headers) => {
    const reading = readActivities([headers, [{ day: 5 }, 'Ana', 'x', 3]], 'A', TODAY);
    expect(reading?.activities).toMatchObject([{ salesperson: 'Ana', kind: 'x', count: 3 }]);
  });

  it('names a tally that is there twice, and counts both rows as they were typed', () => {
    const row = (...cells: Cell[]): Cell[] => cells;
    const reading = readActivities(
      [
        row('Our calls'),
        row('Date', 'Who', 'Activity', 'Count', 'Deal'),
        row({ day: TODAY }, 'Ana', 'Call', 12, ''),
        row({ day: TODAY }, 'Ana', 'Call', 12, ''),
        row({ day: TODAY }, 'Ana', 'Call', 12, 'Harbor'),
        row({ day: TODAY }, 'Bo', 'Visit', '', 'Harbor'),
        row({ day: TODAY }, 'Bo', 'Visit', '', 'Harbor'),
        // A row a call, several on a day: nothing is repeated.
        row({ day: TODAY }, 'Ana', 'Call', '', ''),
        row({ day: TODAY }, 'Ana', 'Call', '', ''),
        row({ day: TODAY }, 'Ana', 'Call', 1, ''),
        row({ day: TODAY }, 'Ana', 'Call', 1, ''),
      ],
      'Calls',
      TODAY,
    );
    expect(reading?.problems.map(problemSentence)).toEqual([
      '“Calls”, row 4 repeats row 3; both count.',
      '“Calls”, row 7 repeats row 6; both count.',
    ]);
    expect(reading?.problems.some(({ leftOut }) => leftOut)).toBe(false);
    expect(reading?.activities).toHaveLength(9);
  });

  it('leaves out rows that make no sense, and says where and why', () => {
    const row = (...cells: Cell[]): Cell[] => cells;
    const reading = readActivities(
      [
        row('', '', '', ''),
        row('Date', 'Who', 'Activity', 'Count'),
        row('soon', 'Ana', 'Call', 1),
        row('', 'Ana', 'Call', 1),
        row({ day: TODAY }, '', 'Call', 1),
        row({ day: TODAY }, 'Ana', '', 1),
        row({ day: TODAY }, 'Ana', 'Call', 'many'),
        row({ day: TODAY }, 'Ana', 'Call', -2),
        row({ day: TODAY + 1 }, 'Ana', 'Call', 1),
        row({ day: TODAY }, 'Ana', 'Call', 0),
      ],
      'Calls',
      TODAY,
    );
    expect(reading?.problems.map(({ row: at, column, problem }) => [at, column, problem])).toEqual([
      [3, 'Date', 'not-a-date'],
      [4, 'Date', 'blank-cell'],
      [5, 'Who', 'blank-cell'],
      [6, 'Activity', 'blank-cell'],
      [7, 'Count', 'not-a-count'],
      [8, 'Count', 'not-a-count'],
      [9, 'Date', 'date-in-future'],
    ]);
    expect(reading?.problems.every(({ leftOut }) => leftOut)).toBe(true);
    expect(reading?.activities.map(({ count }) => count)).toEqual([0]);
  });

  it('leaves out a count that nobody reaches, such as the number of a day', () => {
    const rows = [2_000, 2_001, 45_000].map((count): Cell[] => [{ day: 5 }, 'Ana', 'Mail', count]);
    const reading = readActivities([['Date', 'Who', 'Activity', 'Count'], ...rows], 'A', TODAY);
    expect(reading?.activities.map(({ count }) => count)).toEqual([2_000]);
    expect(reading?.problems.map(problemSentence)).toEqual([
      '“A”, row 3: Count is “2001”, more than anybody does in a week; the row is left out.',
      '“A”, row 4: Count is “45000”, more than anybody does in a week; the row is left out.',
    ]);
  });

  it('has nothing of a tab without such headers', () => {
    expect(readActivities([['Date', 'Amount']], 'Costs', TODAY)).toBeNull();
  });
});

describe('a tab of activities', () => {
  it('is known by its headers, also where a column looks like a stage', () => {
    const rows: Cell[][] = [
      ['Date', 'Rep', 'Activity', 'Opportunity', 'Status'],
      [{ day: 5 }, 'Ana', 'Call', 'Harbor', 'Done'],
      [{ day: 6 }, 'Ana', 'Visit', 'Harbor', 'Open'],
    ];
    expect(isTabOfActivities(rows)).toBe(true);
    expect(isTabOfActivities(rows.map((row) => row.slice(0, 3)))).toBe(true);
  });

  it('is known by its headers where no deal is named, or each is named once', () => {
    const rows = (...deals: string[]): Cell[][] => [
      ['Date', 'Salesperson', 'Activity', 'Count', 'Result', 'Deal'],
      ...deals.map((deal, index): Cell[] => [
        { day: 5 + index },
        index % 2 === 0 ? 'Ana' : 'Bo',
        'Call',
        1,
        index % 3 === 0 ? 'Reached' : 'Not reached',
        deal,
      ]),
    ];
    expect(isTabOfActivities(rows('', '', '', '', ''))).toBe(true);
    expect(isTabOfActivities(rows('Harbor', '', '', 'Mill', ''))).toBe(true);
    expect(isTabOfActivities(rows('Harbor', 'Mill', 'Quay', 'Dock'))).toBe(true);
  });

  it.each([
    ['Datum', 'Verkäufer', 'Aktivität', 'Anzahl', 'Ergebnis', 'Geschäft'],
    ['Fecha', 'Vendedor', 'Tipo de actividad', 'Cantidad', 'Resultado', 'Negocio'],
    ['Date', 'Commercial', 'Type d’activité', 'Quantité', 'Résultat', 'Affaire'],
    ['Data', 'Vendedor', 'Atividade', 'Quantidade', 'Resultado', 'Negócio'],
    ['Completed on', 'Owner', 'Activity type', 'Qty', 'Outcome', 'Opportunity'],
  ])('is known by %s, %s, %s, %s, %s and %s', (...headers) => {
    const row = (index: number, deal: string): Cell[] => [
      { day: 5 + index },
      index % 2 === 0 ? 'Ana' : 'Bo',
      index % 3 === 0 ? 'Mail' : 'Call',
      1 + (index % 4),
      index % 2 === 0 ? 'Reached' : 'No answer',
      deal,
    ];
    const days = Array.from({ length: 12 }, (_, index) => index);
    expect(isTabOfActivities([headers, ...days.map((day) => row(day, ''))])).toBe(true);
    expect(isTabOfActivities([headers, ...days.map((day) => row(day, `Deal ${day}`))])).toBe(true);
  });

  it('may say which stage a deal was in, where most rows are about none', () => {
    const rows = (...deals: string[]): Cell[][] => [
      ['Date', 'Owner', 'Activity type', 'Related deal', 'Deal stage'],
      ...deals.map((deal, index): Cell[] => [
        { day: 5 + index },
        'Ana',
        'Call',
        deal,
        deal === '' ? '' : 'Proposal',
      ]),
    ];
    expect(isTabOfActivities(rows('Harbor', '', '', '', 'Mill'))).toBe(true);
  });

  it('is no list of deals, each once, with the outcome and the last activity of each', () => {
    const rows: Cell[][] = [
      ['Deal', 'Owner', 'Date', 'Activity', 'Outcome'],
      ['Harbor', 'Ana', { day: 5 }, 'Call', 'Won'],
      ['Mill', 'Bo', { day: 6 }, 'Call', 'Lost'],
      ['Quay', 'Bo', { day: 6 }, 'Visit', 'Won'],
    ];
    expect(isTabOfActivities(rows)).toBe(false);
  });

  it('is taken at its name where it has the headers', () => {
    const rows: Cell[][] = [
      ['Date', 'Salesperson', 'Activity', 'Deal', 'Stage', 'Amount'],
      [{ day: 5 }, 'Ana', 'Call', 'Harbor', 'Offer', 100],
      [{ day: 6 }, 'Bo', 'Call', 'Mill', 'Won', 100],
    ];
    expect(isTabOfActivities(rows)).toBe(false);
    expect(isTabOfActivities(rows, 'activities')).toBe(true);
    const [, ...others] = rows[0] ?? [];
    expect(isTabOfActivities([others, ...rows.slice(1)], 'Activities')).toBe(false);
  });

  it('is no tab of deals that keeps an activity, and no other list', () => {
    const deals: Cell[][] = [
      ['Deal', 'Owner', 'Stage', 'Amount', 'Date', 'Activity'],
      ['Harbor', 'Ana', 'Offer', 100, { day: 5 }, 'Call'],
    ];
    expect(isTabOfActivities(deals)).toBe(false);
    expect(isTabOfActivities(deals.map((row) => row.filter((_, index) => index !== 3)))).toBe(
      false,
    );
    expect(isTabOfActivities([['Date', 'Owner', 'Task']])).toBe(false);
  });
});
