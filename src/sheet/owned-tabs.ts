import { AGENDA_TAB } from '../core/agenda/agenda';
import { LOG_TAB } from '../core/follow-up/log/log-entry';
import { HISTORY_TAB } from '../core/history';
import { AGREEMENTS_TAB, PROCESS_TAB, SALESPEOPLE_TAB } from '../core/process';

export const REPORT_TAB = 'Coaching Report';

/** Tabs that belong to the add-on; they are never read as deals. */
export const OWNED_TABS: readonly string[] = [
  PROCESS_TAB,
  SALESPEOPLE_TAB,
  AGREEMENTS_TAB,
  HISTORY_TAB,
  REPORT_TAB,
  LOG_TAB,
  AGENDA_TAB,
];

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab of this name, made at the end if there is none; the user's place does not change. */
export function tabNamed(spreadsheet: Spreadsheet, name: string): Sheet {
  const existing = spreadsheet.getSheetByName(name);
  if (existing !== null) return existing;
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  spreadsheet.setActiveSheet(active);
  return sheet;
}

/** Makes the grid at least this large; cells outside it cannot be written. */
export function growTo(sheet: Sheet, rows: number, columns: number): void {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}
