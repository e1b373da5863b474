import { describe, expect, it } from 'vitest';
import { metricsJson } from '../../../src/core/report/metrics-json';
import type { Cell } from '../../../src/core/table';
import { measure } from '../pipelines';

const HEADERS: readonly Cell[] = ['Deal ID', 'Salesperson', 'Stage', 'Amount', 'Created', 'Closed'];

function jsonOf(...rows: ReadonlyArray<readonly Cell[]>) {
  const { metrics, team } = measure({ deals: [HEADERS, ...rows] });
  return metricsJson(metrics(), team.pipeline.process);
}

describe('the metrics in report.json', () => {
  it('are the values of estimates, and counts as they are', () => {
    const json = jsonOf(
      ['1', 'Ana', 'Won', 90, '2026-01-05', '2026-01-15'],
      ['2', 'Ana', 'Lost', 90, '2026-01-05', '2026-01-15'],
    );
    expect(json).toMatchObject({
      winRate: { won: 1, lost: 1, rate: 0.5, rateByValue: 0.5 },
      cycleDays: { n: 1, median: 10 },
      averageDeal: { n: 1, mean: 90, median: 90 },
      discount: { n: 0, median: null, mean: null, byValue: null, without: 1 },
    });
  });

  it('say under their names why an estimate is absent, of a stage under the stage’s name', () => {
    const json = jsonOf(['1', 'Ana', 'Offer', '', '', '']) as { absent: Record<string, string> };
    expect(json).toMatchObject({ velocityPerDay: null });
    expect(json.absent).toMatchObject({
      'winRate.rate': 'no-outcomes',
      'winRate.rateByValue': 'no-outcomes',
      'cycleDays.median': 'no-created-dates',
      'averageDeal.mean': 'no-amounts',
      'discount.median': 'no-discounts',
      velocityPerDay: 'no-outcomes',
      'stages.Offer.rate': 'no-outcomes',
      'stages.Offer.medianDays': 'no-stage-dates',
    });
  });

  it('name no reason for what is there, and one reason where figures are absent together', () => {
    const { absent } = jsonOf(
      ['1', 'Ana', 'Won', 90, '2026-01-05', '2026-01-15'],
      ['2', 'Ana', 'Lost', 90, '2026-01-05', '2026-01-15'],
    ) as { absent: Record<string, string> };
    expect(absent['winRate.rate']).toBeUndefined();
    expect(Object.keys(absent).filter((name) => !name.startsWith('stages.'))).toEqual([
      'value.expected',
      'quota',
      'discount.median',
      'proposals.rate',
      'proposals.perWeek',
    ]);
  });

  it('have the stages in order, a row each', () => {
    const { stages } = jsonOf(['1', 'Ana', 'Offer', 10, '', '']) as {
      stages: ReadonlyArray<Record<string, unknown>>;
    };
    expect(stages.map(({ stage }) => stage)).toEqual(['Lead', 'Fit', 'Offer', 'Terms']);
    expect(stages[2]).toMatchObject({ open: 1, rate: null, openShare: 1, openValue: 10 });
  });
});
