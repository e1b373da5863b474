import { Failure } from '../core/failure';
import { eventRows, type NewEvent } from '../core/history';
import { REFUSALS } from '../core/language/refusals';
import { headersOf, STAGE_HISTORY } from '../core/tabs';
import { appendRows, tabNamed } from './owned-tab';
import { writeTableTab } from './table-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Whether the active spreadsheet keeps a Stage History tab. */
export function hasHistory(): boolean {
  return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(STAGE_HISTORY.tab) !== null;
}

/**
 * Adds changes below the last row of the Stage History tab, which is made where there is none.
 * Call it under the document lock.
 * @throws Failure where the tab is filled by a formula, or its headers do not hold single changes
 */
export function appendEvents(spreadsheet: Spreadsheet, events: readonly NewEvent[]): void {
  if (events.length === 0) return;
  if ((spreadsheet.getSheetByName(STAGE_HISTORY.tab)?.getLastRow() ?? 0) === 0) {
    writeTableTab(spreadsheet, STAGE_HISTORY, [headersOf(STAGE_HISTORY)]);
  }
  const sheet = tabNamed(spreadsheet, STAGE_HISTORY.tab);
  const head = sheet.getRange(1, 1, 1, sheet.getLastColumn());
  const rows = eventRows(head.getValues().flat().map(String), events);
  const isFormula = head
    .getFormulas()
    .flat()
    .some((formula) => formula !== '');
  if (rows === null || isFormula) throw new Failure('not-understood', REFUSALS.historyNotOurs);
  appendRows(sheet, rows);
}
