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
import { agreementsTab } from './agreed-process';
import type { CoachArguments } from './arguments';
import { chooseDeals } from './choose-deals';
import { holidaysIn } from './holidays';
import { refuseOtherTables } from './no-such-table';
import { dealsTabs, RESERVED_TAB_NAMES, TAB_OF_OPTION, TAB_OPTIONS } from './own-tab-names';

/** The result of the main job. */
export interface CoachResult {
  readonly host: HeadlessHost;
  readonly json: Calls['report']['value']['json'];
  readonly text: string;
}

/**
 * Does the main job with the built add-on in the local host: loads the files as tabs, and asks the
 * add-on for the report as a user would. Nothing is computed outside the add-on.
 */
export async function runCoach(addOn: AddOn, wanted: CoachArguments): Promise<CoachResult> {
  return reportOn(await openHost(addOn, wanted), wanted);
}

/** The report on an open spreadsheet; everything is written into its tabs where files are wanted. */
export async function reportOn(host: HeadlessHost, wanted: CoachArguments): Promise<CoachResult> {
  const period: PeriodData = {
    asOf: wanted.asOf,
    code: wanted.period ?? 'from-to',
    from: wanted.from,
    to: wanted.to,
  };
  const { salesperson } = wanted;
  const report = await ask(host, 'report', { salesperson, period });
  await refuseOtherTables(host, wanted, report.json);
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
  const workbook = await workbookFrom(addOn, wanted);
  const host = await createHost({ ...addOn, workbook, spreadsheetTimeZone: 'Etc/UTC' });
  host.open();
  await chooseDeals(host, wanted, dealsTabs(workbook));
  if (wanted.workingDays) {
    const holidays = wanted.holidays === null ? [] : await holidaysIn(wanted.holidays);
    await ask(host, 'saveWorkingDays', { workingDays: { holidays } });
  }
  return host;
}

/**
 * The spreadsheet of the files: a tab for each deals file, and one for each other file; what was
 * agreed on one day comes from the add-on.
 */
export async function workbookFrom(addOn: AddOn, wanted: CoachArguments): Promise<WorkbookSpec> {
  const options = {
    spreadsheetTimeZone: 'Etc/UTC',
    ...(wanted.locale === null ? {} : { locale: wanted.locale }),
  };
  const deals = await loadWorkbook(wanted.files, options);
  const isOwn = ownTabs(deals.tabs, wanted);
  const tabs: TabSpec[] = deals.tabs.map((tab) => ({
    ...tab,
    name: isOwn(tab.name) ? tab.name : nameOfDeals(tab.name),
  }));
  for (const option of TAB_OPTIONS) {
    const file = wanted[option];
    if (file === null) continue;
    const { tabs: loaded } = await loadWorkbook([file], options);
    const [first] = loaded;
    if (first !== undefined) tabs.push({ ...first, name: TAB_OF_OPTION[option] });
  }
  const [file = 'deals'] = wanted.files;
  const workbook = { ...deals, name: basename(file, extname(file)), tabs };
  const { agreedOn } = wanted;
  if (agreedOn === null) return workbook;
  return { ...workbook, tabs: [...tabs, await agreementsTab(addOn, workbook, agreedOn, wanted)] };
}

/**
 * Which tabs are the add-on's own: an Excel file of several tabs is a whole spreadsheet, with its own
 * process and people, but for the tabs that other files are given for.
 */
function ownTabs(tabs: readonly TabSpec[], wanted: CoachArguments): (name: string) => boolean {
  const isWhole = tabs.length > 1 && wanted.files.every((file) => /\.xlsx$/i.test(file));
  const given = TAB_OPTIONS.filter((option) => wanted[option] !== null);
  const names = new Set(given.map((option) => TAB_OF_OPTION[option].toLowerCase()));
  return (name) => isWhole && !names.has(name.trim().toLowerCase());
}

/** A file of deals may be called like another tab, and is still one of deals. */
function nameOfDeals(name: string): string {
  const isReserved = RESERVED_TAB_NAMES.some(
    (reserved) => reserved.toLowerCase() === name.trim().toLowerCase(),
  );
  return isReserved ? `${name} (deals)` : name;
}
