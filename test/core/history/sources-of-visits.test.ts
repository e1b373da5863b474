import { describe, expect, it } from 'vitest';
import { HISTORY_HEADERS, measure, told } from '../pipelines';

const HEADERS = [
  'Deal',
  'Salesperson',
  'Stage',
  'Created',
  'Close date',
  'Lead date',
  'Fit date',
  'Offer date',
  'Terms date',
];

describe('visits from stage dates', () => {
  it('run from one stage’s date to the next one’s, the last to the closing', () => {
    const { visits } = measure({
      deals: [
        HEADERS,
        [
          'A',
          'Ana',
          'Won',
          '2026-01-01',
          '2026-03-01',
          '2026-01-01',
          '2026-01-11',
          '2026-01-21',
          '2026-02-20',
        ],
      ],
    });
    expect(told(visits('A'))).toEqual([
      'Lead 2026-01-01 – 2026-01-11 advanced',
      'Fit 2026-01-11 – 2026-01-21 advanced',
      'Offer 2026-01-21 – 2026-02-20 advanced',
      'Terms 2026-02-20 – 2026-03-01 advanced',
    ]);
  });

  it('end in the stage of an open deal, which is open', () => {
    const { visits } = measure({
      deals: [
        HEADERS,
        ['A', 'Ana', 'Fit', '2026-01-01', '', '2026-01-01', '2026-01-11', '', ''],
        ['B', 'Ana', 'Terms', '2026-01-01', '', '', '', '', '2026-01-11'],
      ],
    });
    expect(told(visits('A'))).toEqual([
      'Lead 2026-01-01 – 2026-01-11 advanced',
      'Fit 2026-01-11 – ? open',
    ]);
  });

  it('give no time to a deal that entered and was won on the same day, nor a negative one', () => {
    const { visits, stage } = measure({
      deals: [
        HEADERS,
        [
          'A',
          'Ana',
          'Won',
          '2026-01-01',
          '2026-01-05',
          '2026-01-01',
          '2026-01-05',
          '2026-01-05 14:00',
          '2026-01-05',
        ],
      ],
    });
    expect(told(visits('A')).at(-1)).toBe('Terms 2026-01-05 – 2026-01-05 advanced');
    expect(stage('Offer').medianDays).toMatchObject({ value: 0, n: 1 });
    expect(stage('Terms').medianDays).toMatchObject({ value: 0, n: 1 });
  });

  it('take a stage now that lies before a later date for a return', () => {
    const { visits, stage } = measure({
      deals: [
        HEADERS,
        ['A', 'Ana', 'Fit', '2026-01-01', '', '2026-01-01', '2026-01-11', '2026-01-21', ''],
      ],
    });
    expect(told(visits('A'))).toEqual([
      'Lead 2026-01-01 – 2026-01-11 advanced',
      'Fit 2026-01-11 – 2026-01-21 advanced',
      'Offer 2026-01-21 – ? back',
      'Fit ? – ? open',
    ]);
    expect(stage('Fit').counts).toMatchObject({ entered: 1, advanced: 0, open: 1 });
    expect(stage('Offer').counts).toMatchObject({ entered: 1, back: 1, open: 0 });
  });
});

describe('visits from the snapshot alone', () => {
  const sheet = {
    deals: [
      ['Deal', 'Salesperson', 'Stage', 'Created', 'Close date'],
      ['A', 'Ana', 'Offer', '2026-01-01', '2026-12-31'],
      ['B', 'Ana', 'Won', '2026-01-01', '2026-02-01'],
    ],
  };

  it('count the stages passed, and invent no dates', () => {
    const { visits, stage } = measure(sheet);
    expect(told(visits('A'))).toEqual([
      'Lead ? – ? advanced',
      'Fit ? – ? advanced',
      'Offer ? – ? open',
    ]);
    expect(visits('B').every(({ entered }) => entered === null)).toBe(true);
    expect(stage('Lead').counts).toMatchObject({ entered: 2, advanced: 2, open: 0 });
    expect(stage('Terms').counts).toMatchObject({ entered: 1, advanced: 1, open: 0 });
  });

  it('have no time in stage, and the reason is that there are no stage dates', () => {
    const { stage } = measure(sheet);
    for (const name of ['Lead', 'Fit', 'Offer', 'Terms']) {
      expect(stage(name).medianDays).toMatchObject({ value: null, n: 0, absent: 'no-stage-dates' });
    }
  });
});

describe('visits from the history', () => {
  it('win over stage dates, which win over the snapshot, each for its own deal', () => {
    const { visits } = measure({
      deals: [
        HEADERS,
        [
          'Recorded',
          'Ana',
          'Offer',
          '2026-01-01',
          '',
          '2026-01-02',
          '2026-01-03',
          '2026-01-04',
          '',
        ],
        ['Dated', 'Ana', 'Offer', '2026-01-01', '', '2026-01-02', '2026-01-03', '2026-01-04', ''],
        ['Bare', 'Ana', 'Fit', '2026-01-01', '', '', '', '', ''],
      ],
      history: [
        HISTORY_HEADERS,
        ['2026-01-01', 'Recorded', 'Stage', '', 'Lead'],
        ['2026-02-01', 'Recorded', 'Stage', 'Lead', 'Fit'],
        ['2026-03-01', 'Recorded', 'Stage', 'Fit', 'Offer'],
      ],
    });
    expect(told(visits('Recorded'))).toEqual([
      'Lead 2026-01-01 – 2026-02-01 advanced',
      'Fit 2026-02-01 – 2026-03-01 advanced',
      'Offer 2026-03-01 – ? open',
    ]);
    expect(told(visits('Dated'))).toEqual([
      'Lead 2026-01-02 – 2026-01-03 advanced',
      'Fit 2026-01-03 – 2026-01-04 advanced',
      'Offer 2026-01-04 – ? open',
    ]);
    expect(told(visits('Bare'))).toEqual(['Lead ? – ? advanced', 'Fit ? – ? open']);
  });

  it('take what the sheet says now and nobody recorded as a move on an unknown day', () => {
    const { visits } = measure({
      deals: [
        ['Deal', 'Stage', 'Created'],
        ['A', 'Offer', '2026-01-01'],
      ],
      history: [
        HISTORY_HEADERS,
        ['2026-01-01', 'A', 'Stage', '', 'Lead'],
        ['2026-02-01', 'A', 'Stage', 'Lead', 'Fit'],
      ],
    });
    expect(told(visits('A'))).toEqual([
      'Lead 2026-01-01 – 2026-02-01 advanced',
      'Fit 2026-02-01 – ? advanced',
      'Offer ? – ? open',
    ]);
  });

  it('take a From that is not where the deal was for a move that nobody recorded', () => {
    const { visits } = measure({
      deals: [
        ['Deal', 'Stage', 'Created'],
        ['A', 'Terms', '2026-01-01'],
      ],
      history: [
        HISTORY_HEADERS,
        ['2026-01-01', 'A', 'Stage', '', 'Lead'],
        ['2026-02-01', 'A', 'Stage', 'Offer', 'Terms'],
      ],
    });
    expect(told(visits('A'))).toEqual([
      'Lead 2026-01-01 – ? advanced',
      'Offer ? – 2026-02-01 advanced',
      'Terms 2026-02-01 – ? open',
    ]);
  });

  it('end a visit by advancing where the deal was won, whatever became of the win later', () => {
    const sheet = {
      deals: [
        ['Deal', 'Stage', 'Created', 'Close date'],
        ['A', 'Lost', '2026-01-01', '2026-03-01'],
      ],
      history: [
        HISTORY_HEADERS,
        ['2026-01-01', 'A', 'Stage', '', 'Offer'],
        ['2026-02-01', 'A', 'Stage', 'Offer', 'Won'],
        ['2026-03-01', 'A', 'Stage', 'Won', 'Lost'],
      ],
    };
    const now = measure(sheet);
    expect(told(now.visits('A'))).toEqual(['Offer 2026-01-01 – 2026-02-01 advanced']);
    expect(now.metrics().winRate).toMatchObject({ won: 0, lost: 1 });
    const between = measure({ ...sheet, asOf: '2026-02-15', today: '2026-11-23' });
    expect(between.metrics().winRate).toMatchObject({ won: 1, lost: 0 });
    expect(between.metrics().cycleDays.median.value).toBe(31);
  });

  it('tell when a deal without a close date was decided', () => {
    const sheet = {
      deals: [
        ['Deal', 'Stage', 'Created', 'Close date'],
        ['A', 'Won', '2026-01-01', ''],
      ],
      history: [
        HISTORY_HEADERS,
        ['2026-01-01', 'A', 'Stage', '', 'Offer'],
        ['2026-02-01', 'A', 'Stage', 'Offer', 'Won'],
      ],
    };
    expect(measure(sheet).metrics().cycleDays.median).toMatchObject({ value: 31, n: 1 });
    expect(measure({ ...sheet, from: '2026-02-01', to: '2026-02-28' }).metrics().winRate.won).toBe(
      1,
    );
    expect(measure({ ...sheet, from: '2026-03-01' }).metrics().winRate.won).toBe(0);
  });

  it('follow a deal that was closed and opened again', () => {
    const { visits, stage, metrics } = measure({
      deals: [
        ['Deal', 'Stage', 'Created'],
        ['A', 'Fit', '2026-01-01'],
      ],
      history: [
        HISTORY_HEADERS,
        ['2026-01-01', 'A', 'Stage', '', 'Lead'],
        ['2026-01-05', 'A', 'Stage', 'Lead', 'Lost'],
        ['2026-06-01', 'A', 'Stage', 'Lost', 'Lead'],
        ['2026-06-11', 'A', 'Stage', 'Lead', 'Fit'],
      ],
    });
    expect(told(visits('A'))).toEqual([
      'Lead 2026-01-01 – 2026-01-05 lost',
      'Lead 2026-06-01 – 2026-06-11 advanced',
      'Fit 2026-06-11 – ? open',
    ]);
    expect(stage('Lead').counts).toMatchObject({ entered: 1, advanced: 1, lost: 0 });
    expect(metrics().winRate).toMatchObject({ won: 0, lost: 0 });
  });

  it('find their deal by its ID, and by a name that only one deal has', () => {
    const { visits } = measure({
      deals: [
        ['Deal ID', 'Deal', 'Stage', 'Created'],
        ['1', 'Single', 'Fit', '2026-01-01'],
        ['2', 'Twin', 'Fit', '2026-01-01'],
        ['3', 'Twin', 'Fit', '2026-01-01'],
      ],
      history: [
        HISTORY_HEADERS,
        ['2026-01-01', 'single', 'Stage', '', 'Lead'],
        ['2026-02-01', '1', 'Stage', 'Lead', 'Fit'],
        ['2026-02-01', 'Twin', 'Stage', 'Lead', 'Fit'],
      ],
    });
    expect(told(visits('Single'))).toEqual([
      'Lead 2026-01-01 – 2026-02-01 advanced',
      'Fit 2026-02-01 – ? open',
    ]);
    expect(visits('Twin').every(({ entered }) => entered === null)).toBe(true);
  });
});
