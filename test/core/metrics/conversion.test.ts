import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../../src/core/statistics';
import type { Cell } from '../../../src/core/table';
import { measure } from '../pipelines';

const HEADERS: readonly Cell[] = [
  'Deal ID',
  'Salesperson',
  'Stage',
  'Created',
  'Close date',
  'Offer date',
  'Terms date',
];

/** Deals that entered Offer on a day and left for Terms, were lost there, or are still there. */
function offers(
  rows: ReadonlyArray<readonly [entered: string, end: 'advanced' | 'lost' | 'open', left?: string]>,
): Cell[][] {
  return rows.map(([entered, end, left = ''], index) => [
    `D${index}`,
    'Ana',
    end === 'lost' ? 'Lost' : end === 'open' ? 'Offer' : 'Terms',
    '2026-01-01',
    end === 'lost' ? left : '',
    entered,
    end === 'advanced' ? left : '',
  ]);
}

// One deal dates Terms, so that its blanks tell where a deal was lost.
const DATES_TERMS: Cell[] = ['T', 'Bo', 'Terms', '2026-01-01', '', '', '2026-01-02'];

describe('the conversion of a stage', () => {
  it('is advanced / (advanced + lost), with the Wilson 95 % interval', () => {
    const { stage } = measure({
      deals: [
        HEADERS,
        DATES_TERMS,
        ...offers([
          ['2026-02-01', 'advanced', '2026-02-11'],
          ['2026-02-01', 'advanced', '2026-02-12'],
          ['2026-02-01', 'advanced', '2026-02-13'],
          ['2026-02-01', 'lost', '2026-02-14'],
          ['2026-02-01', 'open'],
        ]),
      ],
    });
    const { rate, counts } = stage('Offer', 'Ana');
    expect(counts).toEqual({ entered: 5, advanced: 3, lost: 1, back: 0, handedOff: 0, open: 1 });
    const { lower, upper } = wilsonInterval({ successes: 3, trials: 4, level: 0.95 });
    expect(rate).toEqual({
      value: 0.75,
      n: 4,
      low: lower,
      high: upper,
      unit: 'share',
      absent: null,
    });
  });

  it('is absent without a decision, and says so', () => {
    const { stage } = measure({
      deals: [HEADERS, DATES_TERMS, ...offers([['2026-02-01', 'open']])],
    });
    expect(stage('Offer').rate).toEqual({
      value: null,
      n: 0,
      low: null,
      high: null,
      unit: 'share',
      absent: 'no-outcomes',
    });
    expect(stage('Offer').eventual).toMatchObject({ value: null, absent: 'no-outcomes' });
  });

  it('in a window counts entries by day of entry, decisions by day of decision, and what is open', () => {
    const sheet = {
      deals: [
        HEADERS,
        DATES_TERMS,
        ...offers([
          ['2026-02-28', 'advanced', '2026-03-01'],
          ['2026-03-01', 'advanced', '2026-04-01'],
          ['2026-03-31', 'lost', '2026-03-31'],
          ['2026-01-15', 'lost', '2026-02-15'],
          ['2026-01-16', 'open'],
        ]),
      ],
    };
    const { stage } = measure({ ...sheet, from: '2026-03-01', to: '2026-03-31' });
    expect(stage('Offer', 'Ana').counts).toMatchObject({
      entered: 2,
      advanced: 1,
      lost: 1,
      open: 1,
    });
    expect(stage('Offer', 'Ana').rate).toMatchObject({ value: 0.5, n: 2 });
    const open = measure({ ...sheet, from: '2026-03-01' });
    expect(open.stage('Offer', 'Ana').counts).toMatchObject({ entered: 2, advanced: 2, lost: 1 });
    const before = measure({ ...sheet, to: '2026-02-28' });
    expect(before.stage('Offer', 'Ana').counts).toMatchObject({ entered: 3, advanced: 0, lost: 1 });
  });

  it('in a window leaves out what happened on an unknown day', () => {
    const sheet = {
      deals: [
        ['Deal', 'Stage', 'Created', 'Close date'],
        ['A', 'Offer', '2026-03-05', ''],
        ['B', 'Won', '2026-03-05', '2026-03-10'],
      ],
    };
    const { stage } = measure({ ...sheet, from: '2026-03-01', to: '2026-03-31' });
    expect(stage('Lead').counts).toMatchObject({ entered: 0, advanced: 0 });
    // Terms was left by winning, on the closing day.
    expect(stage('Terms').counts).toMatchObject({ entered: 0, advanced: 1 });
  });
});

describe('the eventual conversion', () => {
  it('is the Aalen–Johansen incidence of advancing at the longest time, losing competing', () => {
    // Days 1 (advances), 2 (open), 3 (lost), 4 (advances), 5 (open): by hand
    // S: 1 → 4/5 → (day 3, 3 at risk) 8/15 → (day 4, 2 at risk) 4/15
    // advanced: 1·1/5 + 8/15·1/2 = 7/15
    const { stage } = measure({
      asOf: '2026-02-06',
      deals: [
        HEADERS,
        DATES_TERMS,
        ...offers([
          ['2026-02-01', 'advanced', '2026-02-02'],
          ['2026-02-04', 'open'],
          ['2026-02-01', 'lost', '2026-02-04'],
          ['2026-02-01', 'advanced', '2026-02-05'],
          ['2026-02-01', 'open'],
        ]),
      ],
    });
    const { eventual, rate } = stage('Offer', 'Ana');
    expect(eventual.value).toBeCloseTo(7 / 15, 12);
    expect(eventual.n).toBe(5);
    expect(rate.value).toBeCloseTo(2 / 3, 12);
  });

  it('equals the plain rate where everything is decided', () => {
    const { stage } = measure({
      deals: [
        HEADERS,
        DATES_TERMS,
        ...offers([
          ['2026-02-01', 'advanced', '2026-02-02'],
          ['2026-02-01', 'lost', '2026-02-02'],
          ['2026-02-01', 'lost', '2026-02-09'],
          ['2026-02-01', 'advanced', '2026-02-20'],
          ['2026-02-01', 'advanced', '2026-02-20'],
        ]),
      ],
    });
    expect(stage('Offer', 'Ana').eventual.value).toBeCloseTo(0.6, 12);
    expect(stage('Offer', 'Ana').rate.value).toBeCloseTo(0.6, 12);
  });

  it('is absent where no visit has dates', () => {
    const { stage } = measure({
      deals: [
        ['Deal', 'Stage', 'Lost at stage'],
        ['A', 'Won', ''],
        ['B', 'Lost', 'Offer'],
      ],
    });
    expect(stage('Offer').rate).toMatchObject({ value: 0.5, n: 2 });
    expect(stage('Offer').eventual).toMatchObject({ value: null, n: 0, absent: 'no-stage-dates' });
  });
});

describe('proposals into deals', () => {
  const deals: Cell[][] = [
    ['Deal', 'Salesperson', 'Stage', 'Created', 'Close date', 'Offer date', 'Terms date'],
    ['A', 'Ana', 'Won', '2026-01-05', '2026-03-01', '2026-02-01', '2026-02-10'],
    ['B', 'Ana', 'Lost', '2026-01-05', '2026-03-01', '2026-02-01', ''],
    ['C', 'Ana', 'Terms', '2026-01-05', '', '2026-02-01', '2026-02-10'],
    ['D', 'Ana', 'Fit', '2026-01-05', '', '', ''],
    ['E', 'Ana', 'Lost', '2026-01-05', '2026-03-01', '', '2026-02-01'],
  ];

  it('count the deals that ever entered a stage whose step is proposal or later', () => {
    const { metrics } = measure({ deals });
    expect(metrics('Ana').proposals).toMatchObject({ entered: 4, won: 1, lost: 2, open: 1 });
    expect(metrics('Ana').proposals.rate).toMatchObject({ value: 1 / 3, n: 3 });
  });

  it('are counted a week of exposure, from the first activity to the day of the report', () => {
    const { metrics } = measure({ deals, asOf: '2026-03-15' });
    // 2026-01-05 to 2026-03-15 are 70 days.
    expect(metrics('Ana').proposals.weeks).toBe(10);
    expect(metrics('Ana').proposals.perWeek).toMatchObject({ value: 0.4, n: 4, unit: 'a week' });
  });

  it('are a process’s last open stage where it has no proposal step', () => {
    const { lookup, metrics } = measure({
      process: [
        ['', 'Lead', 'prospecting', 'open'],
        ['', 'Fit', 'qualification', 'open'],
        ['', 'Won', '', 'won'],
        ['', 'Lost', '', 'lost'],
      ],
      deals: [
        ['Deal', 'Salesperson', 'Stage'],
        ['A', 'Ana', 'Won'],
        ['B', 'Ana', 'Lead'],
        ['C', 'Ana', 'Fit'],
      ],
    });
    expect(lookup.proposals.hasProposalStep).toBe(false);
    expect(metrics('Ana').proposals).toMatchObject({ entered: 2, won: 1, lost: 0, open: 1 });
  });

  const plain = (created: string, lostAt = 'Offer') => [
    ['Deal', 'Salesperson', 'Stage', 'Created', 'Lost at stage'],
    ['A', 'Ana', 'Offer', created, ''],
    ['B', 'Ana', 'Lead', '2026-01-05', ''],
    ['C', 'Ana', 'Lost', '2026-01-05', lostAt],
  ];

  it('are counted over the weeks since the first deal where only the days of creation are known', () => {
    const { metrics } = measure({ deals: plain('2026-01-12'), asOf: '2026-03-08' });
    expect(metrics('Ana').proposals.perWeek.value).toBeCloseTo(2 / 9, 9);
    expect(metrics('Ana').proposals.weeks).toBe(9);
  });

  it.each([
    [
      'not in a window, because nobody knows when they were made',
      plain('2026-01-12'),
      '2026-01-01',
    ],
    ['not where the stage of lost deals is not known', plain('2026-01-12', ''), undefined],
    [
      'not where no day is known',
      plain('').map((row) => row.map((cell) => (/^\d/.test(cell) ? '' : cell))),
      undefined,
    ],
  ])('have a pace, but %s', (_, deals, from) => {
    const { metrics } = measure({
      deals,
      asOf: '2026-03-08',
      ...(from === undefined ? {} : { from }),
    });
    expect(metrics('Ana').proposals.perWeek).toMatchObject({
      value: null,
      absent: 'no-entry-dates',
    });
    expect(metrics('Ana').proposals.weeks).toBeNull();
  });
});
