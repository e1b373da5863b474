type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tabs with cells. A chart's, a timeline's or a connected sheet's tab has none: reading throws. */
export function gridsOf(spreadsheet: Spreadsheet): Sheet[] {
  return spreadsheet.getSheets().filter(isGrid);
}

/** Whether a tab has cells. */
export function isGrid(sheet: Sheet): boolean {
  return sheet.getType() === SpreadsheetApp.SheetType.GRID;
}

/** All cells of a tab. */
export function wholeOf(sheet: Sheet): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
}
