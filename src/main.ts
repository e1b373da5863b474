/**
 * Every entry point that Apps Script knows: triggers, menu commands, the sidebar's server call and
 * the custom functions. Each function that is exported becomes a top-level function of the script,
 * and so does each custom function; nothing is called at module scope, because every formula cell
 * loads the script anew.
 */

import { MENU_TEXTS } from './core/language/menu';
import type { Team } from './core/pipeline/read-team';
import { settingsFromJson } from './core/pipeline/settings';
import type { Settings } from './core/pipeline/team-tables';
import { PROCESS_AGREEMENTS } from './core/tabs';
import {
  CUSTOM_FUNCTIONS,
  type CustomFunction,
  type RawArgument,
  type Result,
  runFunction,
} from './functions';
import { answer } from './server/answer';
import {
  annotateDeals,
  clearAll,
  prepareOneToOne,
  presentPeople,
  writeReport,
} from './server/commands';
import { recordChanges, recordOnTheSide } from './server/record';
import { teamNow } from './server/team-now';
import { ActiveSpreadsheet } from './sheet/active-spreadsheet';
import { cellFromValue, cellsFromValues } from './sheet/cells-from-values';
import { checkInstallation } from './sheet/check-installation';
import { describeArguments } from './sheet/checks/describe-arguments';
import { sheetClock } from './sheet/clock';
import { documentStore, isKept } from './sheet/document-store';
import { addMenu, askWhether, runCommand, runForPerson, showSidebar, showText } from './sheet/menu';
import { type EditEvent, recordEdit } from './sheet/record-edit';
import { REPORTED_KEY } from './sheet/report-days';
import { refuseLargeRanges } from './sheet/size-limit';
import { hasHistory } from './sheet/stage-history';
import { showCopyable } from './sheet/text-dialog';
import { keepTypedMeanwhile } from './sheet/typed-meanwhile';

/** Adds the menu; runs when a file is opened, at first without any right but this one. */
export function onOpen(event?: { readonly authMode?: unknown }): void {
  addMenu();
  // Without the user's consent to the add-on nothing may be read.
  if (String(event?.authMode) === 'LIMITED') {
    quietly(() => {
      if (hasHistory()) recordOnTheSide(new ActiveSpreadsheet());
    });
  }
}

/** Records a change of stage, amount, close date or owner while it is typed. */
export function onEdit(event?: EditEvent): void {
  if (event === undefined) return;
  quietly(() => keepTypedMeanwhile(event));
  quietly(() => recordEdit(event, savedSettings));
}

/** A trigger that fails must not disturb anybody: what it missed is found by the next check. */
function quietly(action: () => void): void {
  try {
    action();
  } catch (thrown) {
    console.error(thrown);
  }
}

function savedSettings(): Settings {
  return settingsFromJson(documentStore().read('settings'));
}

/** The file is open already when the add-on is installed. */
export function onInstall(): void {
  addMenu();
}

// The commands of the menu, which calls them by these names.

/** Before the first report and agreement, whoever opens the sidebar is led to them. */
export function openSidebar(): void {
  const agreements = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(PROCESS_AGREEMENTS.tab);
  showSidebar(agreements !== null && isKept(REPORTED_KEY) ? '' : 'start');
}

/** Opens the sidebar with the way from the deals to the first report. */
export function startHere(): void {
  showSidebar('start');
}

export function annotateDealsCommand(): void {
  runCommand(() => annotateDeals(new ActiveSpreadsheet(), null).sentence);
}

export function coachingReportCommand(): void {
  runCommand(() => writeReport(new ActiveSpreadsheet(), null));
}

export function coachingReportForCommand(): void {
  runForPerson(
    MENU_TEXTS.reportFor,
    () => presentPeople(new ActiveSpreadsheet()),
    (name) => writeReport(new ActiveSpreadsheet(), name),
  );
}

export function prepareOneToOneCommand(): void {
  runForPerson(
    MENU_TEXTS.prepare,
    () => presentPeople(new ActiveSpreadsheet()),
    (name) => prepareOneToOne(new ActiveSpreadsheet(), name),
  );
}

export function clearAnnotationsCommand(): void {
  runCommand(() => clearAll(new ActiveSpreadsheet()));
}

export function recordChangesCommand(): void {
  runCommand(() =>
    recordChanges(new ActiveSpreadsheet(), (question) => askWhether(MENU_TEXTS.record, question)),
  );
}

export function checkInstallationCommand(): void {
  runCommand(() => {
    const team = (): Team => teamNow(new ActiveSpreadsheet()).team;
    showCopyable(MENU_TEXTS.check, checkInstallation(team, savedSettings));
    return null;
  });
}

/** Answers with what Sheets has handed it; "Check this installation" enters it into its own tab. */
export function SC_CHECK(values: ArrayLike<unknown>): string {
  return describeArguments(values, sheetClock(SpreadsheetApp.getActiveSpreadsheet()));
}

export function helpCommand(): void {
  showText(MENU_TEXTS.addOn, MENU_TEXTS.helpText);
}

/** The one function that the sidebar calls. */
export function callServer(request: unknown): unknown {
  return answer(request, () => new ActiveSpreadsheet(), console.error);
}

/**
 * Runs a custom function on what Sheets passes: scalars, ranges as rows, dates as Dates. The build
 * writes a top-level function for each of `CUSTOM_FUNCTIONS`, which calls this one.
 */
export function compute(name: string, values: ArrayLike<unknown>): Result {
  refuseLargeRanges(name, values);
  const declaration = CUSTOM_FUNCTIONS.find((each) => each.name === name) as CustomFunction;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { dayOf, today } = sheetClock(spreadsheet);
  const raw = Array.from(values, (value): RawArgument => {
    if (value === undefined) return undefined;
    return Array.isArray(value) ? cellsFromValues(value, dayOf) : cellFromValue(value, dayOf);
  });
  const locale = (): string => spreadsheet.getSpreadsheetLocale();
  return runFunction(declaration, raw, { savedSettings, today, locale });
}
