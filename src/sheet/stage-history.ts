import { Failure } from '../core/failure';
import { eventRows, HISTORY_HEADERS, HISTORY_TAB, type NewEvent } from '../core/history';
import { REFUSALS } from '../core/language/refusals';
import { valueToWrite } from './keep-text';
import { growTo, tabNamed } from './owned-tabs';
import { writeTableTab } from './table-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Whether the active spreadsheet keeps a Stage History tab. */
export function hasHistory(): boolean {
  return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(HISTORY_TAB) !== null;
}

/**
 * Adds changes below the last row of the Stage History tab, which is made where there is none.
 * Call it under the document lock.
 * @throws Failure where the tab is filled by a formula, or its headers do not hold single changes
 */
export function appendEvents(spreadsheet: Spreadsheet, events: readonly NewEvent[]): void {
  if (events.length === 0) return;
  if ((spreadsheet.getSheetByName(HISTORY_TAB)?.getLastRow() ?? 0) === 0) {
    writeTableTab(spreadsheet, HISTORY_TAB, [[...HISTORY_HEADERS]]);
  }
  const sheet = tabNamed(spreadsheet, HISTORY_TAB);
  const head = sheet.getRange(1, 1, 1, sheet.getLastColumn());
  const rows = eventRows(head.getValues().flat().map(String), events);
  const isFormula = head
    .getFormulas()
    .flat()
    .some((formula) => formula !== '');
  if (rows === null || isFormula) throw new Failure('not-understood', REFUSALS.historyNotOurs);
  const lastRow = sheet.getLastRow();
  const width = rows[0]?.length ?? 0;
  growTo(sheet, lastRow + rows.length, width);
  sheet
    .getRange(lastRow + 1, 1, rows.length, width)
    .setValues(rows.map((row) => row.map(valueToWrite)));
}
