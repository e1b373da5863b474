/**
 * The columns of a tab that are typed columns of a table, by their numbers, 1 for the first. No
 * method tells them, but they refuse even a validation rule that is there already; setting that one
 * changes nothing anywhere else.
 */
export function typedColumns(sheet: GoogleAppsScript.Spreadsheet.Sheet): number[] {
  const typed: number[] = [];
  // What is protected is told as such.
  if (!sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).canEdit()) return typed;
  // The head of a table is no typed cell.
  const row = Math.min(2, sheet.getMaxRows());
  for (let column = 1; column <= sheet.getLastColumn(); column++) {
    const cell = sheet.getRange(row, column);
    try {
      cell.setDataValidation(cell.getDataValidation());
      SpreadsheetApp.flush();
    } catch (thrown) {
      if (!TYPED.test(String((thrown as Error).message))) throw thrown;
      typed.push(column);
    }
  }
  return typed;
}

const TYPED = /typed columns/i;
