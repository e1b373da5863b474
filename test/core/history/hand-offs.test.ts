import { describe, expect, it } from 'vitest';
import { HISTORY_HEADERS, measure } from '../pipelines';

const HEADERS = ['Deal', 'Salesperson', 'Stage', 'Created', 'Close date'];

describe('a hand-off', () => {
  const sheet = {
    deals: [HEADERS, ['A', 'Bo', 'Won', '2026-01-01', '2026-03-01']],
    history: [
      HISTORY_HEADERS,
      ['2026-01-01', 'A', 'Stage', '', 'Lead'],
      ['2026-01-11', 'A', 'Stage', 'Lead', 'Offer'],
      ['2026-01-21', 'A', 'Salesperson', 'Ana', 'Bo'],
      ['2026-03-01', 'A', 'Stage', 'Offer', 'Won'],
    ],
  };

  it('ends the visit of the one and begins the other’s', () => {
    const { visits } = measure(sheet);
    expect(visits('A')).toEqual([
      { stage: 'Lead', by: 'Ana', entered: '2026-01-01', left: '2026-01-11', end: 'advanced' },
      { stage: 'Offer', by: 'Ana', entered: '2026-01-11', left: '2026-01-21', end: 'handedOff' },
      { stage: 'Offer', by: 'Bo', entered: '2026-01-21', left: '2026-03-01', end: 'advanced' },
    ]);
  });

  it('ends nothing for the team, so that the people’s sum is the team’s plus the hand-offs', () => {
    const { stage } = measure(sheet);
    const none = { entered: 0, advanced: 0, lost: 0, back: 0, handedOff: 0, open: 0 };
    expect(stage('Offer').counts).toEqual({ ...none, entered: 1, advanced: 1 });
    expect(stage('Offer', 'Ana').counts).toEqual({ ...none, entered: 1, handedOff: 1 });
    expect(stage('Offer', 'Bo').counts).toEqual({ ...none, entered: 1, advanced: 1 });
    expect(stage('Lead', 'Bo').counts).toEqual(none);
  });

  it('is censored in the one’s time, and the team’s time is the whole stay', () => {
    const { stage } = measure(sheet);
    expect(stage('Offer').medianDays).toMatchObject({ value: 49, n: 1 });
    expect(stage('Offer', 'Ana').medianDays).toMatchObject({ n: 1, absent: 'no-outcomes' });
    expect(stage('Offer', 'Bo').medianDays).toMatchObject({ value: 39, n: 1 });
  });

  it('is no entry of the team’s in a window', () => {
    const inside = measure({ ...sheet, from: '2026-01-15', to: '2026-01-31' });
    expect(inside.stage('Offer').counts).toMatchObject({ entered: 0, advanced: 0, handedOff: 0 });
    expect(inside.stage('Offer', 'Ana').counts).toMatchObject({ entered: 0, handedOff: 1 });
    expect(inside.stage('Offer', 'Bo').counts).toMatchObject({ entered: 1, advanced: 0 });
    const before = measure({ ...sheet, from: '2026-01-01', to: '2026-01-14' });
    expect(before.stage('Offer').counts).toMatchObject({ entered: 1, advanced: 0 });
  });

  it('on the moment of a move gives the new stage to the new salesperson', () => {
    const { visits } = measure({
      deals: [HEADERS, ['A', 'Bo', 'Offer', '2026-01-01', '']],
      history: [
        HISTORY_HEADERS,
        ['2026-01-01', 'A', 'Stage', '', 'Lead'],
        ['2026-01-11 10:00', 'A', 'Salesperson', 'Ana', 'Bo'],
        ['2026-01-11 10:00', 'A', 'Stage', 'Lead', 'Offer'],
      ],
    });
    expect(visits('A').map(({ by, end }) => `${by} ${end}`)).toEqual(['Ana advanced', 'Bo open']);
  });

  it('is read from the names that events carry where no change of salesperson was recorded', () => {
    const { stage } = measure({
      deals: [HEADERS, ['A', 'Bo', 'Offer', '2026-01-01', '']],
      history: [
        [...HISTORY_HEADERS, 'Salesperson'],
        ['2026-01-01', 'A', 'Stage', '', 'Lead', 'Ana'],
        ['2026-01-11', 'A', 'Stage', 'Lead', 'Offer', 'Bo'],
      ],
    });
    expect(stage('Lead', 'Ana').counts).toMatchObject({ entered: 1, advanced: 1 });
    expect(stage('Offer', 'Bo').counts).toMatchObject({ entered: 1, open: 1 });
  });

  it('that nobody recorded happened on an unknown day', () => {
    const { visits, stage, metrics } = measure({
      deals: [HEADERS, ['A', 'Bo', 'Offer', '2026-01-01', '']],
      history: [
        [...HISTORY_HEADERS, 'Salesperson'],
        ['2026-01-01', 'A', 'Stage', '', 'Lead', 'Ana'],
        ['2026-01-11', 'A', 'Stage', 'Lead', 'Offer', 'Ana'],
      ],
    });
    expect(visits('A').slice(1)).toEqual([
      { stage: 'Offer', by: 'Ana', entered: '2026-01-11', left: null, end: 'handedOff' },
      { stage: 'Offer', by: 'Bo', entered: null, left: null, end: 'open' },
    ]);
    expect(stage('Offer', 'Ana').counts).toMatchObject({ entered: 1, handedOff: 1, open: 0 });
    expect(stage('Offer', 'Bo').counts).toMatchObject({ entered: 1, open: 1 });
    expect(metrics('Bo').stages.map(({ open }) => open.deals)).toEqual([0, 0, 1, 0]);
    expect(stage('Offer').medianDays.n).toBe(1);
    expect(stage('Offer', 'Ana').medianDays.n).toBe(0);
  });

  it('there and back leaves one visit of each that counts', () => {
    const { stage } = measure({
      deals: [HEADERS, ['A', 'Ana', 'Offer', '2026-01-01', '']],
      history: [
        HISTORY_HEADERS,
        ['2026-01-01', 'A', 'Stage', '', 'Offer'],
        ['2026-01-11', 'A', 'Salesperson', 'Ana', 'Bo'],
        ['2026-01-21', 'A', 'Salesperson', 'Bo', 'Ana'],
      ],
    });
    expect(stage('Offer', 'Ana').counts).toMatchObject({ entered: 1, handedOff: 0, open: 1 });
    expect(stage('Offer', 'Bo').counts).toMatchObject({ entered: 1, handedOff: 1, open: 0 });
    expect(stage('Offer').counts).toMatchObject({ entered: 1, handedOff: 0, open: 1 });
  });

  it('takes nothing from the one who closed the deal', () => {
    const { metrics } = measure({
      ...sheet,
      deals: [HEADERS, ['A', 'Cy', 'Won', '2026-01-01', '2026-03-01']],
    });
    expect(metrics('Bo').winRate.won).toBe(1);
    expect(metrics('Cy').winRate.won).toBe(0);
  });
});

describe('a return to an earlier stage', () => {
  const history = [
    HISTORY_HEADERS,
    ['2026-01-01', 'A', 'Stage', '', 'Fit'],
    ['2026-01-11', 'A', 'Stage', 'Fit', 'Offer'],
    ['2026-01-21', 'A', 'Stage', 'Offer', 'Fit'],
    ['2026-02-10', 'A', 'Stage', 'Fit', 'Offer'],
  ];
  const deals = [HEADERS, ['A', 'Ana', 'Offer', '2026-01-01', '']];

  it('ends a visit as back, and counts as advanced once it has advanced again', () => {
    const before = measure({ deals, history, asOf: '2026-02-01', today: '2026-11-23' });
    expect(before.stage('Offer').counts).toMatchObject({ entered: 1, back: 1, open: 0 });
    expect(before.stage('Fit').counts).toMatchObject({ entered: 1, advanced: 0, open: 1 });
    const after = measure({ deals, history });
    expect(after.stage('Offer').counts).toMatchObject({ entered: 1, back: 0, open: 1 });
    expect(after.stage('Fit').counts).toMatchObject({ entered: 1, advanced: 1, open: 0 });
  });

  it('gives all its visits to the time in stage, those that went back censored', () => {
    const { stage } = measure({ deals, history, asOf: '2026-02-20' });
    // Half of the visits lasted 10 days, half 20: R's median lies between.
    expect(stage('Fit').medianDays).toMatchObject({ value: 15, n: 2 });
    // 10 days until it went back, and 10 open ones.
    expect(stage('Offer').medianDays).toMatchObject({ value: null, n: 2, absent: 'no-outcomes' });
  });

  it('counts its first entry in a window, and its last decision', () => {
    const first = measure({ deals, history, from: '2026-01-01', to: '2026-01-31' });
    expect(first.stage('Fit').counts).toMatchObject({ entered: 1, advanced: 0 });
    const second = measure({ deals, history, from: '2026-02-01', to: '2026-02-28' });
    expect(second.stage('Fit').counts).toMatchObject({ entered: 0, advanced: 1 });
  });
});
