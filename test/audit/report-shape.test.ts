import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { reportOf, sharedFile } from './shared-data';

/*
 * The contract of report.json, key by key. Keys that the report has beside it are
 * listed apart: whoever reads the file may count on the contract, and on nothing being in the way.
 */
const figure = v.nullable(v.pipe(v.number(), v.finite()));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1)));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const text = v.pipe(v.string(), v.minLength(1));

const stageFigures = v.strictObject({
  stage: text,
  entered: count,
  advanced: count,
  lost: count,
  back: count,
  handedOff: count,
  open: count,
  rate: share,
  low: share,
  high: share,
  eventual: share,
  medianDays: figure,
  medianLow: figure,
  medianHigh: figure,
  stalled: v.nullable(count),
  openShare: share,
  openValue: figure,
});

const metrics = v.strictObject({
  value: v.strictObject({ won: figure, open: figure, expected: figure, low: figure, high: figure }),
  quota: v.nullable(v.strictObject({ amount: v.number(), attained: v.number() })),
  activities: v.array(
    v.strictObject({
      activity: text,
      count: v.nullable(count),
      perWeek: figure,
      weeks: figure,
      targetPerWeek: figure,
      // Beside the contract: how many of the count lie within the weeks, for one first contact, and
      // how often with which result.
      countInWeeks: v.nullable(count),
      perFirstContact: figure,
      results: v.array(v.strictObject({ result: text, count })),
    }),
  ),
  winRate: v.strictObject({
    won: count,
    lost: count,
    rate: share,
    low: share,
    high: share,
    rateByValue: share,
  }),
  cycleDays: v.strictObject({ n: count, median: figure }),
  averageDeal: v.strictObject({ n: count, mean: figure, median: figure }),
  discount: v.strictObject({
    n: count,
    median: figure,
    mean: figure,
    // Beside the contract: weighted by value, and the won deals that have no discount.
    byValue: figure,
    without: count,
  }),
  velocityPerDay: figure,
  proposals: v.strictObject({
    entered: count,
    won: count,
    lost: count,
    open: count,
    rate: share,
    low: share,
    high: share,
    perWeek: figure,
    weeks: figure,
  }),
  stages: v.array(stageFigures),
  // Beside the contract: why a figure is null.
  absent: v.record(text, text),
});

const diagnosis = v.strictObject({
  code: text,
  title: text,
  causes: v.array(
    v.strictObject({
      code: text,
      cause: text,
      pointers: v.array(text),
      points: v.picklist(['for', 'against', 'unknown']),
    }),
  ),
  questions: v.array(text),
  action: text,
  followUp: text,
  dataWanted: v.nullable(text),
  // Beside the contract: the exact split of a shortfall, and other diagnoses of the same trouble.
  split: v.optional(
    v.strictObject({
      own: figure,
      reference: figure,
      low: v.nullable(figure),
      high: v.nullable(figure),
      parts: v.array(
        v.strictObject({
          factor: text,
          part: figure,
          low: v.nullable(figure),
          high: v.nullable(figure),
        }),
      ),
    }),
  ),
  also: v.array(text),
});

const finding = v.strictObject({
  kind: v.picklist(['finding', 'strength']),
  signal: text,
  step: v.nullable(text),
  stage: v.nullable(text),
  reference: v.picklist(['others', 'agreed', 'own past']),
  direction: text,
  observed: figure,
  expected: figure,
  p: share,
  q: share,
  outcomes: count,
  moreOutcomesNeeded: v.nullable(count),
  sentence: text,
  diagnosis: v.nullable(diagnosis),
});

const look = v.strictObject({
  salesperson: text,
  signal: text,
  probability: share,
  observed: figure,
  estimate: figure,
  typical: figure,
  outcomes: count,
  sentence: text,
  diagnosis,
});

const reportSchema = v.strictObject({
  asOf: day,
  window: v.nullable(v.strictObject({ from: v.nullable(day), to: v.nullable(day) })),
  deals: v.strictObject({
    rows: count,
    read: count,
    problems: v.array(
      v.strictObject({
        tab: text,
        row: v.pipe(count, v.minValue(1)),
        column: v.nullable(v.string()),
        value: v.string(),
        problem: text,
        // Beside the contract: whether the row counts nowhere, and the problem in words.
        leftOut: v.boolean(),
        sentence: text,
      }),
    ),
  }),
  process: v.strictObject({
    stages: v.array(
      v.strictObject({
        name: text,
        step: v.nullable(text),
        outcome: v.picklist(['open', 'won', 'lost']),
      }),
    ),
    agreements: v.array(
      v.strictObject({
        salesperson: text,
        version: count,
        managerOn: v.nullable(day),
        salespersonOn: v.nullable(day),
        changedSince: v.nullable(day),
      }),
    ),
  }),
  team: metrics,
  teamFindings: v.array(finding),
  firstLook: v.nullable(look),
  salespeople: v.array(
    v.strictObject({
      name: text,
      metrics,
      strengths: v.array(finding),
      findings: v.array(finding),
      look: v.nullable(look),
      notCompared: v.array(v.strictObject({ signal: text, reason: text, sentence: text })),
      // Beside the contract: what may be made of a notice, told as of a finding.
      notices: v.array(v.strictObject({ code: text, sentence: text, diagnosis })),
      discuss: v.array(v.strictObject({ row: count, deal: text, flags: v.array(text) })),
      plan: v.nullable(v.unknown()),
    }),
  ),
  flags: v.array(
    v.strictObject({
      tab: text,
      row: count,
      deal: text,
      salesperson: v.nullable(text),
      codes: v.array(text),
    }),
  ),
});

/** What does not fit the schema, as "path: what is wrong". */
function misfits(report: unknown): string[] {
  const { issues = [] } = v.safeParse(reportSchema, report);
  return [...new Set(issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`))];
}

const REPORTS = [
  ['the sample pipeline', { files: ['playground/sample/deals.csv'], asOf: '2026-11-23' }],
  [
    'the sample pipeline in a window',
    { files: ['playground/sample/deals.csv'], asOf: '2026-11-23', from: '2026-06-01', to: null },
  ],
  ['maven-crm', sharedReport('maven-crm/deals.csv', '2017-12-31')],
  ['crm-1200', sharedReport('crm-1200-activities-quota/crm_deals.csv', '2024-12-31')],
  ['salesforce-dev-history', sharedReport('salesforce-dev-history/Opportunity.csv', '2026-03-31')],
  ['meridian-75-small', sharedReport('meridian-75-small/deals.csv', '2026-03-31')],
] as const;

function sharedReport(name: string, asOf: string) {
  const file = sharedFile(name);
  return file === null ? null : { files: [file], asOf };
}

describe('report.json has the shape of the contract', { timeout: 60_000 }, () => {
  for (const [name, wanted] of REPORTS) {
    it.skipIf(wanted === null)(`on ${name}`, async () => {
      expect(misfits(await reportOf(wanted ?? {}))).toEqual([]);
    });
  }

  it('and says for every absent figure of a person why it is absent', async () => {
    for (const [, wanted] of REPORTS) {
      if (wanted === null) continue;
      const report = await reportOf(wanted);
      for (const { team: own } of [
        report,
        ...report.salespeople.map((p) => ({ team: p.metrics })),
      ]) {
        const absent = new Set(Object.keys(own.absent));
        const expected = [
          ...(own.winRate.rate === null ? ['winRate.rate'] : []),
          ...(own.winRate.rateByValue === null ? ['winRate.rateByValue'] : []),
          ...(own.cycleDays.median === null ? ['cycleDays.median'] : []),
          ...(own.averageDeal.mean === null ? ['averageDeal.mean'] : []),
          ...(own.discount.median === null ? ['discount.median'] : []),
          ...own.stages.flatMap(({ stage, rate, eventual, medianDays }) => [
            ...(rate === null ? [`stages.${stage}.rate`] : []),
            ...(eventual === null ? [`stages.${stage}.eventual`] : []),
            ...(medianDays === null ? [`stages.${stage}.medianDays`] : []),
          ]),
        ];
        expect(expected.filter((figureName) => !absent.has(figureName))).toEqual([]);
      }
    }
  });

  it('and a report with a key too many or too few does not fit', async () => {
    const report = await reportOf({ files: ['playground/sample/deals.csv'], asOf: '2026-11-23' });
    expect(misfits({ ...report, extra: 1 })).not.toEqual([]);
    const { window: _window, ...without } = report as unknown as Record<string, unknown>;
    expect(misfits(without)).not.toEqual([]);
  });
});
