import { basename, extname } from 'node:path';
import type { Calls, PeriodData } from '../../src/server/contract';
import {
  type AddOn,
  ask,
  createHost,
  type HeadlessHost,
  loadWorkbook,
  type TabSpec,
  type WorkbookSpec,
} from '../index';
import { type CoachArguments, UsageError } from './arguments';
import { holidaysIn } from './holidays';
import { mapColumns } from './map-columns';
import { OWN_TAB_NAMES } from './own-tab-names';

/** The result of the main job. */
export interface CoachResult {
  readonly host: HeadlessHost;
  readonly json: Calls['report']['value']['json'];
  readonly text: string;
}

const OWNED = {
  process: 'Sales Process',
  history: 'Stage History',
  salespeople: 'Salespeople',
} as const;

/**
 * Does the main job with the built add-on in the local host: loads the files as tabs, and asks the
 * add-on for the report as a user would. Nothing is computed outside the add-on.
 */
export async function runCoach(addOn: AddOn, wanted: CoachArguments): Promise<CoachResult> {
  return reportOn(await openHost(addOn, wanted), wanted);
}

/** The report on an open spreadsheet; everything is written into its tabs where files are wanted. */
export async function reportOn(host: HeadlessHost, wanted: CoachArguments): Promise<CoachResult> {
  const period: PeriodData = { asOf: wanted.asOf, from: wanted.from, to: wanted.to };
  const { salesperson } = wanted;
  const report = await ask(host, 'report', { salesperson, period });
  if (wanted.out !== null) {
    await ask(host, 'createTabs', {});
    await ask(host, 'writeReport', { salesperson, period });
    if (salesperson !== null) await ask(host, 'prepare', { salesperson, period });
    await ask(host, 'annotate', { salesperson, period });
  }
  return { host, ...report };
}

/** The files' spreadsheet in the local host, with everything chosen that the arguments choose. */
export async function openHost(addOn: AddOn, wanted: CoachArguments): Promise<HeadlessHost> {
  const workbook = await workbookFrom(wanted);
  const host = await createHost({ ...addOn, workbook, spreadsheetTimeZone: 'Etc/UTC' });
  host.open();
  const tabs = workbook.tabs
    .map(({ name }) => name)
    .filter((name) => !OWN_TAB_NAMES.includes(name));
  await mapColumns(host, wanted.map, tabs);
  if (wanted.pipeline !== null) await measurePipeline(host, wanted.pipeline);
  if (wanted.workingDays) {
    const holidays = wanted.holidays === null ? [] : await holidaysIn(wanted.holidays);
    await ask(host, 'saveWorkingDays', { workingDays: { holidays } });
  }
  return host;
}

/** @throws UsageError where there is no such pipeline */
async function measurePipeline(host: HeadlessHost, pipeline: string): Promise<void> {
  const { pipelines } = await ask(host, 'saveSettings', { pipeline, currency: null });
  const names = pipelines?.options.map(({ name }) => name) ?? [];
  if (pipelines?.isChosenByUser || names.length === 0) return;
  throw new UsageError(`There is no pipeline "${pipeline}". There are: ${names.join(', ')}.`);
}

/**
 * The spreadsheet of the files: a tab for each deals file, and the add-on's own tabs from the
 * others.
 */
export async function workbookFrom(wanted: CoachArguments): Promise<WorkbookSpec> {
  const options = {
    spreadsheetTimeZone: 'Etc/UTC',
    ...(wanted.locale === null ? {} : { locale: wanted.locale }),
  };
  const deals = await loadWorkbook(wanted.files, options);
  const tabs: TabSpec[] = deals.tabs.map((tab) => ({ ...tab, name: nameOfDeals(tab.name) }));
  for (const key of ['process', 'history', 'salespeople'] as const) {
    const file = wanted[key];
    if (file === null) continue;
    const { tabs: loaded } = await loadWorkbook([file], options);
    const [first] = loaded;
    if (first !== undefined) tabs.push({ ...first, name: OWNED[key] });
  }
  const [file = 'deals'] = wanted.files;
  return { ...deals, name: basename(file, extname(file)), tabs };
}

/** A file of deals may be called like a tab of the add-on's, and is still one of deals. */
function nameOfDeals(name: string): string {
  const isOwn = OWN_TAB_NAMES.some((own) => own.toLowerCase() === name.trim().toLowerCase());
  return isOwn ? `${name} (deals)` : name;
}
