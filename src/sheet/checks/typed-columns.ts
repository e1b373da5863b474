import { wholeOf } from '../grids';

/**
 * The columns of a tab that are typed columns of a table, by their numbers, 1 for the first. No
 * method tells them, but they refuse even a validation rule that is there already; setting that one
 * changes nothing anywhere else.
 */
export function typedColumns(sheet: GoogleAppsScript.Spreadsheet.Sheet): number[] {
  const typed: number[] = [];
  // What is protected is told as such.
  if (!wholeOf(sheet).canEdit()) return typed;
  // The head of a table is no typed cell.
  const row = Math.min(2, sheet.getMaxRows());
  for (let column = 1; column <= sheet.getLastColumn(); column++) {
    const cell = sheet.getRange(row, column);
    try {
      cell.setDataValidation(cell.getDataValidation());
      SpreadsheetApp.flush();
    } catch (thrown) {
      if (!isRefusedByTable(thrown)) throw thrown;
      typed.push(column);
    }
  }
  return typed;
}

/** Whether typed columns of a table have refused something. */
export function isRefusedByTable(thrown: unknown): boolean {
  return /typed columns/i.test(String((thrown as Error).message));
}
