import { describe, expect, it } from 'vitest';
import { americanDay, grouped, isoDate, kaplanMeierMedian, medianOf } from './own-figures';
import { metricsIn, reportOf, rowsOf, sharedFile, stageIn } from './shared-data';

const file = sharedFile('maven-crm/deals.csv');
const AS_OF = '2017-12-31';

/*
 * Engaging is the stage that has a date. Every deal that was won, lost or is in Engaging has that
 * date, and none in Prospecting has, so that "entered Engaging" by date and by stage are the same
 * rows. There is no creation date: no cycle can be told, and none is.
 */
describe.skipIf(file === null)('the report on maven-crm equals a count of its rows', async () => {
  const path = file ?? '';
  const rows = file === null ? [] : rowsOf(path);
  const report = file === null ? null : await reportOf({ files: [path], asOf: AS_OF });
  const people = [...grouped(rows, 'sales_agent')];

  it('reads 8,800 rows of 30 salespeople without a problem', () => {
    expect(report?.deals).toMatchObject({ rows: 8800, read: 8800, problems: [] });
    expect(report?.salespeople.map(({ name }) => name)).toEqual(
      people.map(([name]) => name).sort(),
    );
    expect(people).toHaveLength(30);
  });

  it.each(people)('for %s', (name, own) => {
    if (report === null) return;
    const metrics = metricsIn(report, name);
    const of = (stage: string) => own.filter((row) => row.deal_stage === stage);
    const won = of('Won');
    const lost = of('Lost');
    const engaging = of('Engaging');
    const prospecting = of('Prospecting');

    expect(metrics.winRate).toMatchObject({ won: won.length, lost: lost.length });
    expect(metrics.winRate.rate).toBeCloseTo(won.length / (won.length + lost.length), 12);

    const dated = own.filter((row) => row.engage_date !== '');
    expect(dated).toHaveLength(won.length + lost.length + engaging.length);
    expect(stageIn(metrics, 'Engaging')).toMatchObject({
      entered: dated.length,
      advanced: won.length,
      lost: lost.length,
      open: engaging.length,
      back: 0,
      handedOff: 0,
    });
    expect(stageIn(metrics, 'Prospecting')).toMatchObject({
      entered: own.length,
      advanced: dated.length,
      lost: 0,
      open: prospecting.length,
      medianDays: null,
    });

    const stays = dated.map((row) => ({
      days:
        (row.close_date === '' ? isoDate(AS_OF) : americanDay(row.close_date ?? '')) -
        americanDay(row.engage_date ?? ''),
      left: row.close_date !== '',
    }));
    expect(stays.every(({ days }) => days >= 0)).toBe(true);
    expect(stageIn(metrics, 'Engaging').medianDays).toBe(kaplanMeierMedian(stays));

    const priced = won.filter((row) => row.list_price !== '');
    const discounts = priced.map((row) => 1 - Number(row.close_value) / Number(row.list_price));
    expect(metrics.discount.n).toBe(priced.length);
    expect(metrics.discount.without).toBe(won.filter((row) => row.product === 'GTXPro').length);
    const median = medianOf(discounts);
    if (median === null) expect(metrics.discount.median).toBeNull();
    else expect(metrics.discount.median).toBeCloseTo(median, 11);
    const amounts = won.map((row) => Number(row.close_value));
    expect(metrics.averageDeal.n).toBe(amounts.length);
    expect(metrics.averageDeal.median).toBe(medianOf(amounts));
    expect(metrics.cycleDays).toEqual({ n: 0, median: null });

    const open = engaging.length + prospecting.length;
    const { openShare } = stageIn(metrics, 'Engaging');
    if (open === 0) expect(openShare).toBeNull();
    else expect(openShare).toBeCloseTo(engaging.length / open, 12);
  });

  it('for the team', () => {
    if (report === null) return;
    const { team } = report;
    expect(team.winRate).toMatchObject({ won: 4238, lost: 2473 });
    expect(stageIn(team, 'Engaging')).toMatchObject({
      entered: 8300,
      advanced: 4238,
      lost: 2473,
      open: 1589,
    });
    expect(stageIn(team, 'Prospecting')).toMatchObject({ entered: 8800, open: 500 });
    expect(team.discount.without).toBe(
      rows.filter((row) => row.deal_stage === 'Won' && row.list_price === '').length,
    );
  });
});

describe.skipIf(file === null)('maven-crm on a past day', async () => {
  const path = file ?? '';
  const rows = file === null ? [] : rowsOf(path);
  const DAY = '2017-06-30';
  const report = file === null ? null : await reportOf({ files: [path], asOf: DAY });

  it('counts what was closed by then, and what was engaged and still open', () => {
    if (report === null) return;
    const day = isoDate(DAY);
    const closed = rows.filter(
      (row) => row.close_date !== '' && americanDay(row.close_date ?? '') <= day,
    );
    const engaged = rows.filter(
      (row) => row.engage_date !== '' && americanDay(row.engage_date ?? '') <= day,
    );
    const { team } = report;
    expect(team.winRate.won).toBe(closed.filter((row) => row.deal_stage === 'Won').length);
    expect(team.winRate.lost).toBe(closed.filter((row) => row.deal_stage === 'Lost').length);
    expect(stageIn(team, 'Engaging')).toMatchObject({
      entered: engaged.length,
      open: engaged.length - closed.length,
    });
  });
});

describe.skipIf(file === null)('maven-crm in a window', async () => {
  const path = file ?? '';
  const rows = file === null ? [] : rowsOf(path);
  const report =
    file === null
      ? null
      : await reportOf({ files: [path], asOf: AS_OF, from: '2017-07-01', to: '2017-09-30' });

  it('counts decisions on the days in it, and entries on the days in it', () => {
    if (report === null) return;
    const isIn = (text: string | undefined): boolean =>
      text !== undefined &&
      text !== '' &&
      americanDay(text) >= isoDate('2017-07-01') &&
      americanDay(text) <= isoDate('2017-09-30');
    for (const [name, own] of grouped(rows, 'sales_agent')) {
      const metrics = metricsIn(report, name);
      const closed = own.filter((row) => isIn(row.close_date));
      const won = closed.filter((row) => row.deal_stage === 'Won');
      expect(metrics.winRate.won, name).toBe(won.length);
      expect(metrics.winRate.lost, name).toBe(closed.length - won.length);
      expect(stageIn(metrics, 'Engaging'), name).toMatchObject({
        entered: own.filter((row) => isIn(row.engage_date)).length,
        advanced: won.length,
        lost: closed.length - won.length,
        open: own.filter((row) => row.deal_stage === 'Engaging').length,
      });
    }
  });
});
