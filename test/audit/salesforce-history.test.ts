import { describe, expect, it } from 'vitest';
import { isoDate, kaplanMeierMedian } from './own-figures';
import { reportOf, rowsOf, sharedFile, stageIn } from './shared-data';

const deals = sharedFile('salesforce-dev-history/Opportunity.csv');
const history = sharedFile('salesforce-dev-history/OpportunityHistory.csv');
const AS_OF = '2026-03-31';

/** Days since 1970 of "02/24/26 02:15 AM". */
function momentOf(text: string): number {
  const [, month = '', day = '', year = '', hour = '', minute = '', half] =
    /^(\d+)\/(\d+)\/(\d+) (\d+):(\d+) ([AP]M)$/.exec(text) ?? [];
  const hours = (Number(hour) % 12) + (half === 'PM' ? 12 : 0);
  return (
    Date.UTC(2000 + Number(year), Number(month) - 1, Number(day), hours, Number(minute)) / 864e5
  );
}

interface Stay {
  readonly stage: string;
  readonly days: number;
  readonly left: boolean;
  readonly end: 'advanced' | 'lost' | 'back' | 'open';
}

/*
 * Salesforce writes a deal's whole state at every change: OpportunityId, StageName, CreatedDate;
 * there is no From. A stay runs from the first row that names its stage to the first that names
 * another one. Some deals go from won to lost: the stage before was left by advancing.
 */
describe.skipIf(deals === null || history === null)('an OpportunityHistory.csv', async () => {
  const report =
    deals === null || history === null
      ? null
      : await reportOf({ files: [deals], history, asOf: AS_OF });
  const order = report?.process.stages.map(({ name }) => name) ?? [];
  const outcomeOf = (stage: string) =>
    report?.process.stages.find(({ name }) => name === stage)?.outcome ?? '';

  const stays: Stay[] = [];
  const byDeal = new Map<string, Array<{ stage: string; at: number }>>();
  for (const row of history === null ? [] : rowsOf(history)) {
    const own = byDeal.get(row.OpportunityId ?? '') ?? [];
    own.push({ stage: row.StageName ?? '', at: momentOf(row.CreatedDate ?? '') });
    byDeal.set(row.OpportunityId ?? '', own);
  }
  for (const own of byDeal.values()) {
    own.sort((a, b) => a.at - b.at);
    const moves = own.filter(({ stage }, index) => stage !== own[index - 1]?.stage);
    moves.forEach(({ stage, at }, index) => {
      if (outcomeOf(stage) !== 'open') return;
      const next = moves[index + 1];
      const until = next?.at ?? isoDate(AS_OF);
      const nextOutcome = next === undefined ? 'none' : outcomeOf(next.stage);
      const isFurther =
        nextOutcome === 'won' || order.indexOf(next?.stage ?? '') > order.indexOf(stage);
      stays.push({
        stage,
        days: until - at,
        left: next !== undefined && (isFurther || nextOutcome === 'lost'),
        end:
          next === undefined
            ? 'open'
            : nextOutcome === 'lost'
              ? 'lost'
              : isFurther
                ? 'advanced'
                : 'back',
      });
    });
  }

  it('is understood by its own column names, without a problem in any of its 48 rows', () => {
    expect(report?.deals).toMatchObject({ rows: 36, read: 36 });
    const problems = report?.deals.problems.map(({ problem }) => problem) ?? [];
    // The sample's close dates lie two years before the deals' creation.
    expect(new Set(problems)).toEqual(new Set(['closed-before-created']));
  });

  it('gives every stage its counts', () => {
    if (report === null) return;
    for (const stage of order.filter((name) => outcomeOf(name) === 'open')) {
      const own = stays.filter((stay) => stay.stage === stage);
      const ended = (end: Stay['end']) => own.filter((stay) => stay.end === end).length;
      // No deal of this sample returns to a stage, so that a stay is a deal.
      expect(stageIn(report.team, stage), stage).toMatchObject({
        entered: own.length,
        advanced: ended('advanced'),
        lost: ended('lost'),
        back: ended('back'),
        open: ended('open'),
      });
    }
    expect(stays.length).toBeGreaterThan(15);
  });

  it('gives every stage its median days', () => {
    if (report === null) return;
    for (const stage of order.filter((name) => outcomeOf(name) === 'open')) {
      const median = kaplanMeierMedian(
        stays
          .filter((stay) => stay.stage === stage)
          .map(({ days, left }) => ({ days: Math.round(days * 86_400) / 86_400, left })),
      );
      const told = stageIn(report.team, stage).medianDays;
      if (median === null) expect(told, stage).toBeNull();
      else expect(told, stage).toBeCloseTo(median, 12);
    }
  });
});
