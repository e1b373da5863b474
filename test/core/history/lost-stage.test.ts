import { describe, expect, it } from 'vitest';
import { HISTORY_HEADERS, measure, told } from '../pipelines';

describe('the stage in which a deal was lost', () => {
  it('is known from the history', () => {
    const { visits, stage } = measure({
      deals: [
        ['Deal', 'Stage', 'Created', 'Close date'],
        ['A', 'Lost', '2026-01-01', '2026-02-01'],
      ],
      history: [
        HISTORY_HEADERS,
        ['2026-01-01', 'A', 'Stage', '', 'Fit'],
        ['2026-02-01', 'A', 'Stage', 'Fit', 'Lost'],
      ],
    });
    expect(told(visits('A'))).toEqual(['Fit 2026-01-01 – 2026-02-01 lost']);
    expect(stage('Fit').rate).toMatchObject({ value: 0, n: 1 });
  });

  it('is known from a “Lost at stage” column', () => {
    const { visits, stage } = measure({
      deals: [
        ['Deal', 'Stage', 'Created', 'Close date', 'Lost at stage'],
        ['A', 'Lost', '2026-01-01', '2026-02-01', 'Offer'],
        ['B', 'Won', '2026-01-01', '2026-02-01', ''],
      ],
    });
    expect(told(visits('A'))).toEqual([
      'Lead ? – ? advanced',
      'Fit ? – ? advanced',
      'Offer ? – 2026-02-01 lost',
    ]);
    expect(stage('Offer').rate).toMatchObject({ value: 0.5, n: 2 });
    expect(stage('Terms').counts.entered).toBe(1);
  });

  it('is known from dates if every later open stage has a date column', () => {
    const { visits } = measure({
      deals: [
        ['Deal', 'Stage', 'Created', 'Close date', 'Offer date', 'Terms date'],
        ['A', 'Lost', '2026-01-01', '2026-03-01', '2026-02-01', ''],
        ['B', 'Won', '2026-01-01', '2026-03-01', '2026-02-01', '2026-02-02'],
      ],
    });
    expect(told(visits('A'))).toEqual([
      'Lead ? – ? advanced',
      'Fit ? – 2026-02-01 advanced',
      'Offer 2026-02-01 – 2026-03-01 lost',
    ]);
  });

  it('is not known from dates where a later stage is not dated: the deal counts in win rate only', () => {
    const { visits, metrics } = measure({
      deals: [
        ['Deal', 'Stage', 'Created', 'Close date', 'Offer date'],
        ['A', 'Lost', '2026-01-01', '2026-03-01', '2026-02-01'],
        ['B', 'Won', '2026-01-01', '2026-03-01', '2026-02-01'],
      ],
    });
    expect(visits('A')).toEqual([]);
    expect(metrics().winRate).toMatchObject({ won: 1, lost: 1 });
  });

  it('must be known for nine in ten, or no stage has a conversion', () => {
    const lost = (known: number, unknown: number) => ({
      deals: [
        ['Deal', 'Stage', 'Created', 'Close date', 'Lost at stage'],
        ['Won one', 'Won', '2026-01-01', '2026-02-01', ''],
        ...Array.from({ length: known }, (_, i) => [
          `K${i}`,
          'Lost',
          '2026-01-01',
          '2026-02-01',
          'Fit',
        ]),
        ...Array.from({ length: unknown }, (_, i) => [
          `U${i}`,
          'Lost',
          '2026-01-01',
          '2026-02-01',
          '',
        ]),
      ],
    });
    expect(measure(lost(9, 1)).stage('Fit').rate).toMatchObject({ value: 0.1, n: 10 });
    const tooFew = measure(lost(8, 1));
    for (const { rate, eventual } of tooFew.metrics().stages) {
      expect(rate).toMatchObject({
        value: null,
        low: null,
        high: null,
        absent: 'lost-stage-unknown',
      });
      expect(eventual).toMatchObject({ value: null, absent: 'lost-stage-unknown' });
    }
    expect(tooFew.metrics().winRate).toMatchObject({ won: 1, lost: 9 });
    expect(tooFew.metrics().proposals.rate.absent).toBe('lost-stage-unknown');
  });
});
