import { describe, expect, it } from 'vitest';
import { HISTORY_HEADERS, measure, told } from '../pipelines';

const DATED = [
  'Deal',
  'Stage',
  'Created',
  'Close date',
  'Lead date',
  'Fit date',
  'Offer date',
  'Terms date',
];

function problemsOf({ team }: ReturnType<typeof measure>): string[] {
  return team.problems.map(({ tab, row, problem }) => `${tab} ${row} ${problem}`);
}

describe('a visit that cannot have been', () => {
  const fine = ['Fine', 'Fit', '2026-01-01', '', '2026-01-01', '2026-01-05', '', ''];

  it('starts before the deal’s creation: its row is reported, the visit left out', () => {
    const measured = measure({
      deals: [
        DATED,
        fine,
        [],
        ['A', 'Offer', '2026-02-01', '', '2026-01-15', '2026-02-05', '2026-02-15', ''],
      ],
    });
    expect(problemsOf(measured)).toEqual(['Deals 4 visit-before-creation']);
    expect(told(measured.visits('A'))).toEqual([
      'Fit 2026-02-05 – 2026-02-15 advanced',
      'Offer 2026-02-15 – ? open',
    ]);
    expect(measured.stage('Lead').counts.entered).toBe(1);
  });

  it('ends before it starts: its row is reported, the visit left out', () => {
    const measured = measure({
      deals: [
        DATED,
        fine,
        [
          'A',
          'Won',
          '2026-01-01',
          '2026-03-01',
          '2026-01-01',
          '2026-02-20',
          '2026-02-01',
          '2026-02-25',
        ],
      ],
    });
    expect(problemsOf(measured)).toEqual(['Deals 3 visit-ends-before-start']);
    // When Lead was left is not known: the next stage's day is the impossible one.
    expect(told(measured.visits('A'))).toEqual([
      'Lead 2026-01-01 – ? advanced',
      'Offer 2026-02-01 – 2026-02-25 advanced',
      'Terms 2026-02-25 – 2026-03-01 advanced',
    ]);
  });

  it('starts after the deal was closed', () => {
    const measured = measure({
      deals: [
        DATED,
        fine,
        ['A', 'Lost', '2026-01-01', '2026-03-01', '2026-01-01', '2026-02-20', '2026-03-02', ''],
        [
          'B',
          'Lost',
          '2026-01-01',
          '2026-03-01',
          '2026-01-01',
          '2026-02-20',
          '2026-02-21',
          '2026-02-22',
        ],
      ],
    });
    expect(problemsOf(measured)).toEqual(['Deals 3 visit-ends-before-start']);
    // No day is invented for when Fit was left: not the closing day either.
    expect(told(measured.visits('A'))).toEqual([
      'Lead 2026-01-01 – 2026-02-20 advanced',
      'Fit 2026-02-20 – ? advanced',
    ]);
  });

  it('lies after today, in a stage date and in the history', () => {
    const measured = measure({
      deals: [
        DATED,
        ['A', 'Offer', '2026-01-01', '', '2026-01-01', '2026-02-20', '2026-12-24', ''],
        ['B', 'Fit', '2026-01-01', '', '', '', '', ''],
      ],
      history: [
        HISTORY_HEADERS,
        ['2026-01-01', 'B', 'Stage', '', 'Lead'],
        ['2027-01-01', 'B', 'Stage', 'Lead', 'Fit'],
      ],
    });
    expect(problemsOf(measured)).toEqual([
      'Deals 2 date-in-future',
      'Stage History 3 date-in-future',
    ]);
    expect(told(measured.visits('A'))).toEqual([
      'Lead 2026-01-01 – 2026-02-20 advanced',
      'Fit 2026-02-20 – ? advanced',
      'Offer ? – ? open',
    ]);
    expect(told(measured.visits('B'))).toEqual(['Lead 2026-01-01 – ? advanced', 'Fit ? – ? open']);
  });

  it('is recorded before the deal’s creation', () => {
    const measured = measure({
      deals: [
        ['Deal', 'Stage', 'Created'],
        ['A', 'Fit', '2026-02-01'],
      ],
      history: [
        HISTORY_HEADERS,
        ['2026-01-01', 'A', 'Stage', '', 'Lead'],
        ['2026-02-11', 'A', 'Stage', 'Lead', 'Fit'],
      ],
    });
    expect(problemsOf(measured)).toEqual(['Stage History 2 visit-before-creation']);
    expect(told(measured.visits('A'))).toEqual(['Fit 2026-02-11 – ? open']);
  });

  it('is not a day that differs in the time only', () => {
    const measured = measure({
      deals: [
        DATED,
        [
          'A',
          'Won',
          '2026-01-01 15:00',
          '2026-01-03',
          '2026-01-01',
          '2026-01-03 18:00',
          '2026-01-03',
          '2026-01-03',
        ],
      ],
    });
    expect(problemsOf(measured)).toEqual([]);
  });
});

describe('a row of the history that cannot be read', () => {
  it('is reported with its row and leaves the others as they are', () => {
    const measured = measure({
      deals: [
        ['Deal', 'Stage', 'Created'],
        ['A', 'Fit', '2026-01-01'],
      ],
      history: [
        HISTORY_HEADERS,
        ['2026-01-01', 'A', 'Stage', '', 'Lead'],
        ['soon', 'A', 'Stage', 'Lead', 'Offer'],
        ['2026-02-01', '', 'Stage', 'Lead', 'Offer'],
        [],
        ['2026-02-01', 'A', 'Stage', 'Lead', 'Nowhere'],
        ['2026-03-01', 'A', 'Stage', 'Lead', 'Fit'],
      ],
    });
    expect(problemsOf(measured).sort()).toEqual([
      'Stage History 3 not-a-date',
      'Stage History 4 bad-event',
      'Stage History 6 bad-event',
    ]);
    expect(told(measured.visits('A'))).toEqual([
      'Lead 2026-01-01 – 2026-03-01 advanced',
      'Fit 2026-03-01 – ? open',
    ]);
  });
});
