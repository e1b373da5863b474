import { describe, expect, it } from 'vitest';
import { grouped, isoDate, medianOf } from './own-figures';
import { metricsIn, reportOf, rowsOf, sharedFile, stageIn } from './shared-data';

const file = sharedFile('crm-1200-activities-quota/crm_deals.csv');

/*
 * A snapshot: created, stage now, closed. Nothing says at which stage a deal was lost, so that no
 * stage has a conversion, and nothing dates a stage, so that none has a time.
 */
describe.skipIf(file === null)('the report on crm-1200 equals a count of its rows', async () => {
  const rows = file === null ? [] : rowsOf(file);
  const report = file === null ? null : await reportOf({ files: [file], asOf: '2024-12-31' });

  it('reads 1,200 rows of 8 salespeople', () => {
    expect(report?.deals).toMatchObject({ rows: 1200, read: 1200 });
    expect(report?.salespeople).toHaveLength(8);
  });

  it.each([...grouped(rows, 'rep_name')])('for %s', (name, own) => {
    if (report === null) return;
    const metrics = metricsIn(report, name);
    const of = (stage: string) => own.filter((row) => row.stage === stage);
    const won = of('Closed Won');
    const lost = of('Closed Lost');
    expect(metrics.winRate).toMatchObject({ won: won.length, lost: lost.length });
    expect(metrics.winRate.rate).toBeCloseTo(won.length / (won.length + lost.length), 12);
    const sumOfAcv = (list: typeof own) => list.reduce((sum, { acv }) => sum + Number(acv), 0);
    expect(metrics.winRate.rateByValue).toBeCloseTo(
      sumOfAcv(won) / (sumOfAcv(won) + sumOfAcv(lost)),
      12,
    );
    const cycles = won.map(
      (row) => isoDate(row.close_date ?? '') - isoDate(row.created_date ?? ''),
    );
    expect(metrics.cycleDays).toEqual({ n: won.length, median: medianOf(cycles) });
    const amounts = won.map((row) => Number(row.acv));
    expect(metrics.averageDeal.median).toBe(medianOf(amounts));
    expect(metrics.averageDeal.mean).toBeCloseTo(sumOfAcv(won) / won.length, 9);

    // A lost deal of unknown stage counts in the win rate only; a won one passed every stage.
    const open = { Lead: of('Lead'), Qualified: of('Qualified'), Demo: of('Demo') };
    let further = won.length;
    for (const stage of ['Demo', 'Qualified', 'Lead'] as const) {
      expect(stageIn(metrics, stage), stage).toMatchObject({
        entered: further + open[stage].length,
        advanced: further,
        lost: 0,
        open: open[stage].length,
        rate: null,
        eventual: null,
        medianDays: null,
      });
      expect(metrics.absent[`stages.${stage}.rate`]).toBe('lost-stage-unknown');
      expect(metrics.absent[`stages.${stage}.medianDays`]).toBe('no-stage-dates');
      further += open[stage].length;
    }
  });
});
