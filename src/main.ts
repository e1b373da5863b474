/**
 * Every entry point that Apps Script knows: triggers, menu commands, the sidebar's server call and
 * the custom functions. Each export becomes a top-level function of the script; nothing is called
 * at module scope, because every formula cell loads the script anew.
 */

import { MENU_TEXTS } from './core/language/menu';
import { settingsFromJson } from './core/pipeline/settings';
import type { Settings } from './core/pipeline/team-tables';
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
import { sheetClock } from './sheet/clock';
import { documentStore } from './sheet/document-store';
import { addMenu, runCommand, runForPerson, showSidebar, showText } from './sheet/menu';
import { type EditEvent, recordEdit } from './sheet/record-edit';
import { hasHistory } from './sheet/stage-history';

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
  if (event !== undefined) quietly(() => recordEdit(event, savedSettings));
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

export function openSidebar(): void {
  showSidebar();
}

export function annotateDealsCommand(): void {
  runCommand(() => annotateDeals(new ActiveSpreadsheet(), null));
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
  runCommand(() => recordChanges(new ActiveSpreadsheet()));
}

export function checkInstallationCommand(): void {
  runCommand(() => {
    const spreadsheet = new ActiveSpreadsheet();
    showText(
      MENU_TEXTS.check,
      checkInstallation(teamNow(spreadsheet).team, spreadsheet.settings()),
    );
    return null;
  });
}

export function helpCommand(): void {
  showText(MENU_TEXTS.addOn, MENU_TEXTS.helpText);
}

/** The one function that the sidebar calls. */
export function callServer(request: unknown): unknown {
  return answer(request, () => new ActiveSpreadsheet(), console.error);
}

/** Runs a custom function on what Sheets passes: scalars, ranges as rows, dates as Dates. */
function custom(name: string, values: readonly unknown[]): Result {
  const declaration = CUSTOM_FUNCTIONS.find((each) => each.name === name) as CustomFunction;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { dayOf, today } = sheetClock(spreadsheet);
  const raw = values.map((value): RawArgument => {
    if (value === undefined) return undefined;
    return Array.isArray(value) ? cellsFromValues(value, dayOf) : cellFromValue(value, dayOf);
  });
  return runFunction(declaration, raw, { savedSettings, today });
}

export function SC_STAGES(...values: unknown[]): Result {
  return custom('SC_STAGES', values);
}

export function SC_STAGE_METRICS(...values: unknown[]): Result {
  return custom('SC_STAGE_METRICS', values);
}

export function SC_BALANCE(...values: unknown[]): Result {
  return custom('SC_BALANCE', values);
}

export function SC_SOURCES(...values: unknown[]): Result {
  return custom('SC_SOURCES', values);
}

export function SC_FLAGS(...values: unknown[]): Result {
  return custom('SC_FLAGS', values);
}

export function SC_FINDINGS(...values: unknown[]): Result {
  return custom('SC_FINDINGS', values);
}

export function SC_PLAN(...values: unknown[]): Result {
  return custom('SC_PLAN', values);
}

export function SC_WIN_RATE(...values: unknown[]): Result {
  return custom('SC_WIN_RATE', values);
}

export function SC_CONVERSION(...values: unknown[]): Result {
  return custom('SC_CONVERSION', values);
}

export function SC_TIME_IN_STAGE(...values: unknown[]): Result {
  return custom('SC_TIME_IN_STAGE', values);
}

export function SC_DISCOUNT(...values: unknown[]): Result {
  return custom('SC_DISCOUNT', values);
}

export function SC_VELOCITY(...values: unknown[]): Result {
  return custom('SC_VELOCITY', values);
}
