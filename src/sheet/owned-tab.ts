import { Failure } from '../core/failure';
import { ownedTabIsProtected } from '../core/language/refusals';
import type { Cell, PlacedCell } from '../core/table';
import type { TabDescription } from '../core/tabs';
import { valueToWrite } from './keep-text';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const HEAD_BACKGROUND = '#f1f3f4';

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

/** @throws Failure where a tab may not be edited */
export function checkOwned(sheet: Sheet): void {
  if (!sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).canEdit()) {
    throw new Failure('protected', ownedTabIsProtected(sheet.getName()));
  }
}

/**
 * Makes the first row a head that stays in sight, and its columns as wide as their description says.
 *
 * @param headers headers that stand there, or are to stand there
 * @param first the column of the first of them
 * @returns their cells
 */
export function giveHead(
  sheet: Sheet,
  { columns }: TabDescription,
  headers: readonly string[],
  first = 1,
): Range {
  const described = Object.values(columns);
  headers.forEach((header, index) => {
    const width = described.find((column) => column.header === header)?.width;
    if (width !== undefined) sheet.setColumnWidth(first + index, width);
  });
  sheet.setFrozenRows(1);
  return sheet
    .getRange(1, first, 1, headers.length)
    .setFontWeight('bold')
    .setBackground(HEAD_BACKGROUND);
}

/** Adds rows below the last one that is filled, and below the head. Returns their cells. */
export function appendRows(sheet: Sheet, rows: ReadonlyArray<readonly Cell[]>): Range {
  const lastRow = Math.max(1, sheet.getLastRow());
  const width = rows[0]?.length ?? 0;
  growTo(sheet, lastRow + rows.length, width);
  return sheet
    .getRange(lastRow + 1, 1, rows.length, width)
    .setValues(rows.map((row) => row.map(valueToWrite)));
}

/** Writes single cells; each keeps its whole text in sight. */
export function writeCells(sheet: Sheet, cells: readonly PlacedCell[]): void {
  growTo(
    sheet,
    Math.max(0, ...cells.map(({ row }) => row)),
    Math.max(0, ...cells.map(({ column }) => column)),
  );
  for (const { row, column, value } of cells) {
    showWhole(sheet.getRange(row, column).setValue(valueToWrite(value)));
  }
}

/** Lets texts run over several lines, from the top of their cells. */
export function showWhole(range: Range): void {
  range.setWrap(true).setVerticalAlignment('top');
}
