import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { CoachArguments } from '../../playground/command-line/arguments';
import { runCoach } from '../../playground/command-line/run-coach';
import { builtAddOn } from '../../playground/index';

/** Real pipelines that are not part of the project; audits of them are skipped where it is absent. */
const FOLDER = '../shared/data';

/** The path of a shared file; null, with a printed line, where it is not there. */
export function sharedFile(name: string): string | null {
  const path = `${FOLDER}/${name}`;
  if (existsSync(path)) return path;
  console.log(`Skipped: ${path} is not there.`);
  return null;
}

/** A CSV file's rows by header, read by nothing of Stagecoach's own. */
export function rowsOf(path: string): Array<Record<string, string>> {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** One stage of `report.json` as the audits read it. */
export interface StageJson {
  readonly stage: string;
  readonly entered: number;
  readonly advanced: number;
  readonly lost: number;
  readonly back: number;
  readonly handedOff: number;
  readonly open: number;
  readonly rate: number | null;
  readonly eventual: number | null;
  readonly medianDays: number | null;
  readonly openShare: number | null;
  readonly openValue: number | null;
}

export interface MetricsJson {
  readonly quota: { readonly amount: number; readonly attained: number } | null;
  readonly winRate: {
    readonly won: number;
    readonly lost: number;
    readonly rate: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly rateByValue: number | null;
  };
  readonly cycleDays: { readonly n: number; readonly median: number | null };
  readonly averageDeal: {
    readonly n: number;
    readonly mean: number | null;
    readonly median: number | null;
  };
  readonly discount: {
    readonly n: number;
    readonly median: number | null;
    readonly mean: number | null;
    readonly without: number;
  };
  readonly activities: ReadonlyArray<{
    readonly activity: string;
    readonly count: number | null;
    readonly perWeek: number | null;
    readonly weeks: number | null;
    readonly targetPerWeek: number | null;
    readonly results: ReadonlyArray<{ readonly result: string; readonly count: number }>;
  }>;
  readonly proposals: { readonly won: number; readonly lost: number; readonly open: number };
  readonly stages: readonly StageJson[];
  readonly absent: Readonly<Record<string, string>>;
}

export interface ReportJson {
  readonly deals: {
    readonly rows: number;
    readonly read: number;
    readonly problems: ReadonlyArray<{ readonly row: number; readonly problem: string }>;
  };
  readonly process: { readonly stages: ReadonlyArray<{ name: string; outcome: string }> };
  readonly team: MetricsJson;
  readonly salespeople: ReadonlyArray<{ readonly name: string; readonly metrics: MetricsJson }>;
}

const NO_ARGUMENTS: CoachArguments = {
  files: [],
  process: null,
  history: null,
  salespeople: null,
  activities: null,
  agreements: null,
  agreedOn: null,
  log: null,
  salesperson: null,
  asOf: null,
  period: null,
  from: null,
  to: null,
  locale: null,
  workingDays: false,
  holidays: null,
  pipeline: null,
  map: [],
  columns: false,
  out: null,
  force: false,
  json: true,
  help: false,
};

/** `report.json` as the built add-on makes it from some files. */
export async function reportOf(wanted: Partial<CoachArguments>): Promise<ReportJson> {
  const { host, json } = await runCoach(await builtAddOn(), { ...NO_ARGUMENTS, ...wanted });
  host.dispose();
  return json as unknown as ReportJson;
}

/** A person's metrics in a report. */
export function metricsIn(report: ReportJson, name: string): MetricsJson {
  const found = report.salespeople.find((person) => person.name === name);
  if (found === undefined) throw new RangeError(`the report has no ${name}`);
  return found.metrics;
}

/** One stage in some metrics. */
export function stageIn(metrics: MetricsJson, stage: string): StageJson {
  const found = metrics.stages.find((each) => each.stage === stage);
  if (found === undefined) throw new RangeError(`the report has no stage ${stage}`);
  return found;
}
