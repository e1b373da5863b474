import { describe, expect, it } from 'vitest';
import { STANDING } from '../../../src/core/pipeline/pipeline';
import { unknownStageThen } from '../../../src/core/pipeline/unknown-stage-then';
import { HISTORY_HEADERS, measure, told } from '../pipelines';

const TODAY = '2026-11-23';

describe('a report of a past day', () => {
  const sheet = {
    today: TODAY,
    deals: [
      ['Deal', 'Salesperson', 'Stage', 'Created', 'Close date'],
      ['A', 'Bo', 'Won', '2026-01-01', '2026-06-01'],
      ['Later', 'Bo', 'Lead', '2026-09-01', ''],
    ],
    history: [
      HISTORY_HEADERS,
      ['2026-01-01', 'A', 'Stage', '', 'Lead'],
      ['2026-02-01', 'A', 'Stage', 'Lead', 'Fit'],
      ['2026-03-01', 'A', 'Salesperson', 'Ana', 'Bo'],
      ['2026-04-01', 'A', 'Stage', 'Fit', 'Offer'],
      ['2026-06-01', 'A', 'Stage', 'Offer', 'Won'],
    ],
  };

  it('ignores what happened after it', () => {
    const { visits, metrics } = measure({ ...sheet, asOf: '2026-02-15' });
    expect(visits('A')).toEqual([
      { stage: 'Lead', by: 'Ana', entered: '2026-01-01', left: '2026-02-01', end: 'advanced' },
      { stage: 'Fit', by: 'Ana', entered: '2026-02-01', left: null, end: 'open' },
    ]);
    expect(visits('Later')).toEqual([]);
    expect(metrics('Ana').stages.map(({ open }) => open.deals)).toEqual([0, 1, 0, 0]);
    expect(metrics('Bo').stages.map(({ open }) => open.deals)).toEqual([0, 0, 0, 0]);
  });

  it('counts the events of the day itself', () => {
    const { visits } = measure({
      ...sheet,
      history: [...sheet.history.slice(0, 2), ['2026-02-01 18:30', 'A', 'Stage', 'Lead', 'Fit']],
      asOf: '2026-02-01',
    });
    expect(told(visits('A')).at(-1)).toBe('Fit 2026-02-01 – ? open');
  });

  it('reads where a deal stood from the first move after it', () => {
    const { visits } = measure({
      today: TODAY,
      asOf: '2026-03-01',
      deals: [
        ['Deal', 'Stage', 'Created', 'Close date'],
        ['A', 'Terms', '2026-01-01', ''],
        ['Won since', 'Won', '2026-01-01', ''],
      ],
      history: [
        HISTORY_HEADERS,
        ['2026-05-01', 'A', 'Stage', 'Fit', 'Offer'],
        ['2026-06-01', 'A', 'Stage', 'Offer', 'Terms'],
        ['2026-06-01', 'Won since', 'Stage', 'Offer', 'Won'],
      ],
    });
    expect(told(visits('A'))).toEqual(['Lead ? – ? advanced', 'Fit ? – ? open']);
    expect(told(visits('Won since')).at(-1)).toBe('Offer ? – ? open');
  });

  it('equals the report of that day, whatever was recorded since', () => {
    const short = measure({
      asOf: '2026-02-15',
      deals: [
        ['Deal', 'Salesperson', 'Stage', 'Created', 'Close date'],
        ['A', 'Ana', 'Fit', '2026-01-01', ''],
      ],
      history: sheet.history.slice(0, 3),
    });
    const later = measure({ ...sheet, asOf: '2026-02-15' });
    expect(later.visits('A')).toEqual(short.visits('A'));
    expect(later.metrics()).toEqual(short.metrics());
  });

  it('takes a deal closed since for open, in the last stage dated by then', () => {
    const { visits, metrics } = measure({
      today: TODAY,
      asOf: '2026-02-15',
      deals: [
        ['Deal', 'Stage', 'Created', 'Close date', 'Lead date', 'Fit date', 'Offer date'],
        ['A', 'Lost', '2026-01-01', '2026-06-01', '2026-01-01', '2026-02-01', '2026-03-01'],
      ],
    });
    expect(told(visits('A'))).toEqual([
      'Lead 2026-01-01 – 2026-02-01 advanced',
      'Fit 2026-02-01 – ? open',
    ]);
    expect(metrics().winRate).toMatchObject({ won: 0, lost: 0 });
  });

  it('has a deal closed from the recorded day on, where its close date still lies ahead', () => {
    const closed = {
      today: TODAY,
      deals: [
        ['Deal', 'Stage', 'Created', 'Close date'],
        ['A', 'Lost', '2026-01-01', '2026-06-01'],
      ],
      history: [
        HISTORY_HEADERS,
        ['2026-01-01', 'A', 'Stage', '', 'Lead'],
        ['2026-02-01', 'A', 'Stage', 'Lead', 'Lost'],
      ],
    };
    for (const asOf of ['2026-02-15', TODAY]) {
      const { metrics } = measure({ ...closed, asOf });
      expect(metrics().winRate).toMatchObject({ won: 0, lost: 1 });
      expect(metrics().stages[0]?.counts.lost).toBe(1);
    }
    const { metrics } = measure({ ...closed, from: '2026-02-01', to: '2026-02-28' });
    expect(metrics().winRate.lost).toBe(1);
  });

  it('has a deal as it was recorded then, whatever its row says of an earlier day', () => {
    const sheet = (stage: string, ...moves: string[][]) => ({
      today: TODAY,
      deals: [
        ['Deal', 'Stage', 'Created', 'Close date'],
        ['A', stage, '2026-01-01', '2026-03-01'],
      ],
      history: [HISTORY_HEADERS, ['2026-01-01', 'A', 'Stage', '', 'Offer'], ...moves],
      asOf: '2026-03-03',
    });
    const won = ['2026-03-01', 'A', 'Stage', 'Offer', 'Won'];
    const lost = ['2026-03-07', 'A', 'Stage', 'Won', 'Lost'];
    expect(measure(sheet('Lost', won, lost)).metrics().winRate).toMatchObject({ won: 1, lost: 0 });
    const late = measure(sheet('Won', ['2026-03-07', 'A', 'Stage', 'Offer', 'Won']));
    expect(late.metrics().winRate.won).toBe(0);
    expect(told(late.visits('A')).at(-1)).toBe('Offer 2026-01-01 – ? open');
  });
});

describe('a past day of a deal of which the row says something else by now', () => {
  const HEADERS = ['Deal', 'Stage', 'Created', 'Close date'];

  it('goes by the decision recorded until then', () => {
    const { team } = measure({
      today: TODAY,
      asOf: '2026-03-01',
      deals: [
        HEADERS,
        ['Opened again', 'Offer', '2026-01-01', ''],
        ['Won since', 'Won', '2026-01-01', '2026-05-01'],
        ['Won on the row', 'Won', '2026-01-01', '2026-02-20'],
      ],
      history: [
        HISTORY_HEADERS,
        ['2026-02-01', 'Opened again', 'Stage', 'Offer', 'Won'],
        ['2026-02-01', 'Won since', 'Stage', 'Offer', 'Lost'],
        ['2026-02-01', 'Won on the row', 'Stage', 'Offer', 'Lost'],
      ],
    });
    const { standing } = team.pipeline;
    expect([...standing]).toEqual([STANDING.won, STANDING.lost, STANDING.won]);
  });

  it('counts the deals that were open then and whose stage nobody recorded', () => {
    const { team } = measure({
      today: TODAY,
      asOf: '2026-03-01',
      deals: [
        HEADERS,
        ['Won since', 'Won', '2026-01-01', '2026-05-01'],
        ['Open', 'Offer', '2026-01-01', ''],
        ['Lost before', 'Lost', '2026-01-01', '2026-02-01'],
      ],
    });
    expect(unknownStageThen(team.pipeline)).toBe(1);
  });
});

describe('the day of the last change of stage', () => {
  const deals = [
    ['Deal', 'Stage', 'Created', 'Stage changed on'],
    ['A', 'Offer', '2026-01-01', '2026-02-01'],
    ['B', 'Offer', '2026-01-01', ''],
    ['C', 'Terms', '2026-01-01', '2026-02-01'],
  ];

  it('begins the visit to the stage now, and says nothing of the stages before', () => {
    const { visits } = measure({ today: TODAY, asOf: TODAY, deals });
    expect(told(visits('A')).at(-1)).toBe('Offer 2026-02-01 – ? open');
    expect(told(visits('B')).at(-1)).toBe('Offer ? – ? open');
    expect(told(visits('C'))).toContain('Offer ? – 2026-02-01 advanced');
  });

  it('leaves open where the deal stood before it', () => {
    const { visits } = measure({ today: TODAY, asOf: '2026-01-15', deals });
    expect(visits('A')).toEqual([]);
  });
});
