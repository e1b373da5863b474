import { AGREEMENTS_TAB } from '../core/process';
import type { Cell, PlacedCell } from '../core/table';
import { cellsFromValues } from './cells-from-values';
import type { SheetClock } from './clock';
import { tabNamed } from './owned-tabs';
import { writeCells } from './table-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Widths in pixels, in the order of the headers of a new tab. */
const WIDTHS = [140, 70, 150, 170, 520];

/**
 * Writes into the Process Agreements tab, which is made where there is none. `update` gets the rows
 * as they stand and says which cells to write. Call it under the document lock.
 */
export function updateAgreementsTab(
  spreadsheet: Spreadsheet,
  { dayOf }: SheetClock,
  update: (rows: ReadonlyArray<readonly Cell[]>) => readonly PlacedCell[],
): void {
  const existing = spreadsheet.getSheetByName(AGREEMENTS_TAB);
  const isEmpty = existing === null || existing.getLastRow() === 0;
  const rows = isEmpty ? [] : cellsFromValues(existing.getDataRange().getValues(), dayOf);
  const cells = update(rows);
  if (cells.length === 0) return;
  const sheet = tabNamed(spreadsheet, AGREEMENTS_TAB);
  writeCells(sheet, cells);
  if (!isEmpty) return;
  sheet.setFrozenRows(1);
  sheet.getRange(1, 1, 1, WIDTHS.length).setFontWeight('bold').setBackground('#f1f3f4');
  WIDTHS.forEach((width, column) => {
    sheet.setColumnWidth(column + 1, width);
  });
}
