import { Failure } from '../core/failure';
import { eventRows, type NewEvent } from '../core/history';
import { REFUSALS } from '../core/language/refusals';
import { headersOf, STAGE_HISTORY } from '../core/tabs';
import { appendRows, giveHead, tabNamed } from './owned-tab';
import { sheetNamed } from './sheet-named';
import { writing } from './writes';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Whether the active spreadsheet keeps a Stage History tab. */
export function hasHistory(): boolean {
  return sheetNamed(SpreadsheetApp.getActiveSpreadsheet(), STAGE_HISTORY.tab) !== null;
}

/**
 * Adds changes below the last row of the Stage History tab, which is made where there is none.
 * Call it under the document lock.
 * @throws Failure where the tab is filled by a formula, or its headers do not hold single changes
 */
export function appendEvents(spreadsheet: Spreadsheet, events: readonly NewEvent[]): void {
  if (events.length === 0) return;
  writing(STAGE_HISTORY.tab, () => {
    const sheet = tabNamed(spreadsheet, STAGE_HISTORY.tab);
    if (sheet.getLastRow() > 0) appendBelow(sheet, events);
    else startHistory(sheet, events);
  });
}

/** Writes the headers and the first changes of an empty tab in one call. */
function startHistory(sheet: Sheet, events: readonly NewEvent[]): void {
  const headers = headersOf(STAGE_HISTORY);
  appendRows(sheet, eventRows(headers, events) ?? [], headers);
  giveHead(sheet, STAGE_HISTORY, headers);
}

function appendBelow(sheet: Sheet, events: readonly NewEvent[]): void {
  const head = sheet.getRange(1, 1, 1, sheet.getLastColumn());
  const rows = eventRows(head.getValues().flat().map(String), events);
  const isFormula = head
    .getFormulas()
    .flat()
    .some((formula) => formula !== '');
  if (rows === null || isFormula) throw new Failure('not-understood', REFUSALS.historyNotOurs);
  appendRows(sheet, rows);
}
