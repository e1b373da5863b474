import { rowMark } from '../core/deal-page/row-mark';
import type { SelectedRow } from '../server/spreadsheet-port';
import { cellsFromValues } from './cells-from-values';
import type { SheetClock } from './clock';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The row of the cell that the user is in, with a mark of what it says. Few calls and one row read,
 * because the sidebar asks again and again. Null where no cell is selected, as on a chart's sheet.
 */
export function selectedRow(spreadsheet: Spreadsheet, { dayOf }: SheetClock): SelectedRow | null {
  const cell = spreadsheet.getCurrentCell();
  if (cell === null) return null;
  const sheet = cell.getSheet();
  const row = cell.getRow();
  const columns = sheet.getLastColumn();
  const values = columns === 0 ? [[]] : sheet.getRange(row, 1, 1, columns).getValues();
  return {
    sheetId: sheet.getSheetId(),
    tab: sheet.getName(),
    row,
    mark: rowMark(cellsFromValues(values, dayOf)[0] ?? []),
  };
}

/** Selects a cell and shows its tab; a cell outside the grid is passed over. */
export function showCell(spreadsheet: Spreadsheet, tab: string, row: number, column: number): void {
  show(spreadsheet, tab, (sheet) =>
    row > sheet.getMaxRows() || column > sheet.getMaxColumns() ? null : sheet.getRange(row, column),
  );
}

/** Selects what is filled of a row and shows its tab; a row outside the grid is passed over. */
export function showRow(spreadsheet: Spreadsheet, tab: string, row: number): void {
  show(spreadsheet, tab, (sheet) =>
    row < 1 || row > sheet.getMaxRows()
      ? null
      : sheet.getRange(row, 1, 1, Math.max(1, sheet.getLastColumn())),
  );
}

function show(
  spreadsheet: Spreadsheet,
  tab: string,
  rangeIn: (sheet: Sheet) => GoogleAppsScript.Spreadsheet.Range | null,
): void {
  const sheet = spreadsheet.getSheetByName(tab);
  const range = sheet === null ? null : rangeIn(sheet);
  if (sheet === null || range === null) return;
  sheet.activate();
  range.activate();
}
