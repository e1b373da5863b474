import type { PlacedCell, WrittenCell } from '../core/table';
import { valueToWrite } from './keep-text';
import { growTo, tabNamed } from './owned-tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes a table with its headers into an owned tab, from its first cell, and blanks what stood
 * below. Formats people gave to cells stay.
 */
export function writeTableTab(
  spreadsheet: Spreadsheet,
  name: string,
  rows: ReadonlyArray<readonly WrittenCell[]>,
): Sheet {
  const isNew = spreadsheet.getSheetByName(name) === null;
  const sheet = tabNamed(spreadsheet, name);
  const width = rows[0]?.length ?? 1;
  const surplus = Math.max(0, sheet.getLastRow() - rows.length);
  growTo(sheet, rows.length + surplus, width);
  const blank = Array.from({ length: surplus }, () => Array.from({ length: width }, () => ''));
  sheet
    .getRange(1, 1, rows.length + surplus, width)
    .setValues([...rows.map((row) => row.map(valueToWrite)), ...blank]);
  if (isNew) {
    sheet.setFrozenRows(1);
    sheet.getRange(1, 1, 1, width).setFontWeight('bold').setBackground('#f1f3f4');
  }
  return sheet;
}

/** Writes single cells into a table; each keeps its whole text in sight. */
export function writeCells(sheet: Sheet, cells: readonly PlacedCell[]): void {
  growTo(
    sheet,
    Math.max(0, ...cells.map(({ row }) => row)),
    Math.max(0, ...cells.map(({ column }) => column)),
  );
  for (const { row, column, value } of cells) {
    sheet
      .getRange(row, column)
      .setValue(valueToWrite(value))
      .setWrap(true)
      .setVerticalAlignment('top');
  }
}
