import { describe, expect, it } from 'vitest';
import { isoDate } from './own-figures';
import { metricsIn, reportOf, rowsOf, sharedFile } from './shared-data';

const deals = sharedFile('crm-1200-activities-quota/crm_deals.csv');
const activities = sharedFile('crm-1200-activities-quota/crm_activities.csv');
const isThere = deals !== null && activities !== null;

/** A day of a whole year, and the whole time. */
const PERIODS = [
  { from: null, to: null },
  { from: '2023-03-01', to: '2023-12-31' },
] as const;

describe.skipIf(!isThere).each(PERIODS)(
  'the activities of crm-1200 equal a count of their rows, from $from to $to',
  async ({ from, to }) => {
    const rows = activities === null ? [] : rowsOf(activities);
    const report =
      deals === null
        ? null
        : await reportOf({ files: [deals], activities, asOf: '2024-12-31', from, to });
    const days = rows.map((row) => isoDate(row.activity_date ?? ''));
    const [first, last] = [Math.min(...days), Math.max(...days)];
    const started = new Map<string, number>();
    const see = (name: string, day: number): void => {
      started.set(name, Math.min(day, started.get(name) ?? Number.POSITIVE_INFINITY));
    };
    for (const row of rows) see(row.rep_name ?? '', isoDate(row.activity_date ?? ''));
    for (const row of deals === null ? [] : rowsOf(deals)) {
      see(row.rep_name ?? '', isoDate(row.created_date ?? ''));
    }
    const kinds = [...new Set(rows.map((row) => row.activity_type ?? ''))].sort();
    const isIn = (day: number): boolean =>
      (from === null || day >= isoDate(from)) && (to === null || day <= isoDate(to));
    const countOf = (kind: string, name: string | null): number =>
      rows.filter(
        (row) =>
          row.activity_type === kind &&
          (name === null || row.rep_name === name) &&
          isIn(isoDate(row.activity_date ?? '')),
      ).length;
    const weeksOf = (name: string): number => {
      const begin = Math.max(first, started.get(name) ?? 0, from === null ? 0 : isoDate(from));
      const end = Math.min(last, to === null ? last : isoDate(to));
      return (end - begin + 1) / 7;
    };
    const names = [...started.keys()].sort();

    it('has every kind once, in alphabetical order', () => {
      expect(report?.team.activities.map(({ activity }) => activity)).toEqual(kinds);
    });

    it.each(names)('for %s', (name) => {
      if (report === null) return;
      for (const kind of kinds) {
        const own = metricsIn(report, name).activities.find(({ activity }) => activity === kind);
        expect(own?.count).toBe(countOf(kind, name));
        expect(own?.weeks).toBeCloseTo(weeksOf(name), 9);
        expect(own?.perWeek).toBeCloseTo(countOf(kind, name) / weeksOf(name), 9);
        expect(own?.targetPerWeek).toBeNull();
      }
    });

    it('for the team, by result too', () => {
      const weeks = names.reduce((sum, name) => sum + weeksOf(name), 0);
      for (const own of report?.team.activities ?? []) {
        expect(own.count).toBe(countOf(own.activity, null));
        expect(own.perWeek).toBeCloseTo(countOf(own.activity, null) / weeks, 9);
        for (const { result, count } of own.results) {
          const same = rows.filter(
            (row) =>
              row.activity_type === own.activity &&
              row.outcome === result &&
              isIn(isoDate(row.activity_date ?? '')),
          );
          expect(count).toBe(same.length);
        }
      }
    });
  },
);
