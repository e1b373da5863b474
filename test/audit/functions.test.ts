import { describe, expect, it } from 'vitest';
import { ask, loadWorkbook, type TabSpec } from '../../playground/index';
import { openAddOn } from '../add-on/open-add-on';
import { type MetricsJson, type ReportJson, sharedFile, stageIn } from './shared-data';

const deals = sharedFile('maven-crm/deals.csv');
const crm = sharedFile('salesforce-dev-history/Opportunity.csv');
const crmHistory = sharedFile('salesforce-dev-history/OpportunityHistory.csv');

const PROCESS_HEADERS = ['Salesperson', 'Stage', 'Step', 'Outcome'];

/** A file's first tab under another name. */
async function tabFrom(file: string, name: string): Promise<TabSpec> {
  const { tabs } = await loadWorkbook([file], { spreadsheetTimeZone: 'Etc/UTC' });
  return { ...(tabs[0] as TabSpec), name };
}

/** A host with these tabs and a tab of formulas, and its report of the day. */
async function withFormulas(tabs: readonly TabSpec[], formulas: unknown[][], asOf: string) {
  const host = await openAddOn(
    [...tabs, { name: 'Mine', values: formulas, rows: 80, columns: 20 }],
    {
      spreadsheetTimeZone: 'Etc/UTC',
      scriptTimeZone: 'Etc/UTC',
      now: new Date(`${asOf}T09:00:00Z`),
    },
  );
  await host.settle();
  const period = { asOf, from: null, to: null };
  const { json } = await ask(host, 'report', { salesperson: null, period });
  return { host, report: json as unknown as ReportJson };
}

/** Why a stage's rate is absent where nobody wrote down the losses, so that 0 lost is not known. */
const LOSSES_UNKNOWN = ['no-losses-recorded', 'lost-stage-unknown'];

/** A row of SC_STAGE_METRICS from `report.json`; absent figures are blank cells. */
function stageRow(metrics: MetricsJson, name: string): unknown[] {
  const stage = stageIn(metrics, name) as ReturnType<typeof stageIn> & {
    low: number | null;
    high: number | null;
    stalled: number | null;
  };
  const { entered, advanced, lost, back, handedOff, open } = stage;
  const { absent = {} } = metrics as { absent?: Readonly<Record<string, string>> };
  const isUnknown = lost === 0 && LOSSES_UNKNOWN.includes(absent[`stages.${name}.rate`] ?? '');
  return [
    name,
    ...[entered, advanced, isUnknown ? '' : lost, back, handedOff, open],
    ...[stage.rate, stage.low, stage.high, stage.eventual, stage.medianDays, stage.stalled].map(
      (figure) => figure ?? '',
    ),
  ];
}

describe.skipIf(deals === null)('the functions of the built bundle on maven-crm', async () => {
  const AS_OF = '2017-12-31';
  const PAST = '2017-09-30';
  const PROCESS = {
    name: 'Sales Process',
    values: [
      PROCESS_HEADERS,
      ['', 'Prospecting', 'prospecting', 'open'],
      ['', 'Engaging', 'qualification', 'open'],
      ['', 'Won', '', 'won'],
      ['', 'Lost', '', 'lost'],
    ],
  };
  const RANGES = "Deals!A:K,'Sales Process'!A:D";
  const names = ['Anna Snelling', 'Boris Faz', 'Cecily Lampkin', 'Darcel Schlecht', 'Zane Levy'];
  const { host, report } =
    deals === null
      ? { host: null, report: null }
      : await withFormulas(
          [await tabFrom(deals, 'Deals'), PROCESS],
          [
            [
              names[0],
              `=SC_WIN_RATE(${RANGES},A1:A5)`,
              `=SC_CONVERSION(${RANGES},"Engaging",A1:A5)`,
              `=SC_TIME_IN_STAGE(${RANGES},"Engaging","${AS_OF}",A1:A5)`,
              `=SC_DISCOUNT(${RANGES},A1:A5)`,
            ],
            ...names.slice(1).map((name) => [name]),
            [
              '',
              `=SC_WIN_RATE(${RANGES})`,
              `=SC_CONVERSION(${RANGES},"Engaging")`,
              `=SC_TIME_IN_STAGE(${RANGES},"Engaging","${AS_OF}")`,
              `=SC_DISCOUNT(${RANGES})`,
            ],
            [],
            [`=SC_STAGE_METRICS(${RANGES},"Darcel Schlecht",,,,"${AS_OF}")`],
            [],
            [],
            [],
            [`=SC_STAGE_METRICS(${RANGES},,,,,"${AS_OF}")`],
            [],
            [],
            [],
            [`=SC_STAGE_METRICS(${RANGES},"Zane Levy",,"2017-04-01","2017-06-30","${AS_OF}")`],
            [],
            [],
            [],
            [`=SC_STAGE_METRICS(${RANGES},,,,,"${PAST}")`],
            [],
            [],
            [],
            [
              `=SC_WIN_RATE(${RANGES},A1:A5,"2017-04-01","2017-06-30")`,
              `=SC_DISCOUNT(${RANGES},A1:A5,"2017-04-01","2017-06-30")`,
            ],
          ],
          AS_OF,
        );

  it('give the figures of report.json for people', () => {
    const shown = host?.workbook.values('Mine', 'B1:E5');
    const expected = names.map((name) => {
      const metrics = report?.salespeople.find((person) => person.name === name)?.metrics;
      if (metrics === undefined) throw new RangeError(`the report has no ${name}`);
      const engaging = stageIn(metrics, 'Engaging');
      return [
        metrics.winRate.rate,
        engaging.rate,
        engaging.medianDays,
        metrics.discount.median ?? '',
      ];
    });
    expect(shown).toEqual(expected);
  });

  it('give the figures of report.json for the team', () => {
    if (report === null) return;
    const { team } = report;
    const engaging = stageIn(team, 'Engaging');
    expect(host?.workbook.values('Mine', 'B6:E6')).toEqual([
      [team.winRate.rate, engaging.rate, engaging.medianDays, team.discount.median],
    ]);
  });

  it('give whole tables of stages', () => {
    if (report === null) return;
    const person = report.salespeople.find(({ name }) => name === 'Darcel Schlecht');
    if (person === undefined) throw new RangeError('the report has no Darcel Schlecht');
    const stages = ['Prospecting', 'Engaging'];
    expect(host?.workbook.values('Mine', 'A9:M10')).toEqual(
      stages.map((stage) => stageRow(person.metrics, stage)),
    );
    expect(host?.workbook.values('Mine', 'A13:M14')).toEqual(
      stages.map((stage) => stageRow(report.team, stage)),
    );
  });

  /** The report of a past day, or on a part of the time. */
  async function reportOn(period: { asOf: string; from: string | null; to: string | null }) {
    if (host === null) throw new RangeError('there is no host');
    const { json } = await ask(host, 'report', { salesperson: null, period });
    return json as unknown as ReportJson;
  }

  it('give the figures of a window', async () => {
    const { salespeople } = await reportOn({ asOf: AS_OF, from: '2017-04-01', to: '2017-06-30' });
    const metricsOf = (name: string | undefined): MetricsJson => {
      const found = salespeople.find((person) => person.name === name);
      if (found === undefined) throw new RangeError(`the report has no ${name}`);
      return found.metrics;
    };
    expect(host?.workbook.values('Mine', 'A17:M18')).toEqual(
      ['Prospecting', 'Engaging'].map((stage) => stageRow(metricsOf('Zane Levy'), stage)),
    );
    expect(host?.workbook.values('Mine', 'A24:B28')).toEqual(
      names.map((name) => {
        const { winRate, discount } = metricsOf(name);
        return [winRate.rate ?? '', discount.median ?? ''];
      }),
    );
  });

  it('give the figures of a past day', async () => {
    const past = await reportOn({ asOf: PAST, from: null, to: null });
    expect(past.team.winRate.won).toBeLessThan(report?.team.winRate.won ?? 0);
    expect(host?.workbook.values('Mine', 'A21:M22')).toEqual(
      ['Prospecting', 'Engaging'].map((stage) => stageRow(past.team, stage)),
    );
  });
});

describe.skipIf(crm === null || crmHistory === null)(
  'the functions of the built bundle on a history',
  async () => {
    const AS_OF = '2026-03-31';
    const stages = [
      'Prospecting',
      'Qualification',
      'Needs Analysis',
      'Value Proposition',
      'Id. Decision Makers',
      'Perception Analysis',
      'Proposal/Price Quote',
      'Negotiation/Review',
    ];
    const PROCESS = {
      name: 'Sales Process',
      values: [
        PROCESS_HEADERS,
        ...stages.map((stage) => ['', stage, '', 'open']),
        ['', 'Closed Won', '', 'won'],
        ['', 'Closed Lost', '', 'lost'],
      ],
    };
    const RANGES = "Deals!A:S,'Sales Process'!A:D";
    const { host, report } =
      crm === null || crmHistory === null
        ? { host: null, report: null }
        : await withFormulas(
            [await tabFrom(crm, 'Deals'), await tabFrom(crmHistory, 'Stage History'), PROCESS],
            [
              [`=SC_STAGE_METRICS(${RANGES},,'Stage History'!A:M,,,"${AS_OF}")`],
              ...Array.from({ length: 9 }, () => []),
              [
                `=SC_TIME_IN_STAGE(${RANGES},"Prospecting","${AS_OF}",,'Stage History'!A:M)`,
                `=SC_CONVERSION(${RANGES},"Prospecting",,'Stage History'!A:M)`,
              ],
            ],
            AS_OF,
          );

    it('give the figures of report.json', () => {
      if (host === null || report === null) return;
      expect(host.workbook.values('Mine', 'A2:M9')).toEqual(
        stages.map((stage) => stageRow(report.team, stage)),
      );
      const prospecting = stageIn(report.team, 'Prospecting');
      expect(prospecting.entered).toBe(6);
      expect(host.workbook.values('Mine', 'A11:B11')).toEqual([
        [prospecting.medianDays ?? '', prospecting.rate ?? ''],
      ]);
    });
  },
);
