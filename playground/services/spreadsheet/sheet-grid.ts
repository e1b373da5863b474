import { checkProtection } from '../../workbook/editing';
import { SheetsError } from '../../workbook/messages';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
} from '../../workbook/rows-columns';
import type { RangeHandle, SheetHandle } from '../handles';
import { edits, type Members, reads } from '../member';
import { tabRead } from '../state/read-cache';

/** The size of a sheet, and inserting, deleting and moving its rows and columns. */
export const sheetGrid: Members<'Sheet', SheetHandle> = {
  getLastRow: reads(
    (sheet) => tabRead(sheet).extent.rows,
    'A spilled empty text does not count; in Sheets it does',
  ),
  getLastColumn: reads((sheet) => tabRead(sheet).extent.columns),
  getMaxRows: reads(({ tab }) => tab.maxRows),
  getMaxColumns: reads(({ tab }) => tab.maxColumns),
  insertRowBefore: edits((sheet, row: number) => inserted(sheet, 'rows', row - 1, 1)),
  insertRowsAfter: edits((sheet, row: number, count: number) =>
    inserted(sheet, 'rows', row, count),
  ),
  insertColumnBefore: edits((sheet, column: number) => inserted(sheet, 'columns', column - 1, 1)),
  insertColumnAfter: edits((sheet, column: number) => inserted(sheet, 'columns', column, 1)),
  insertColumnsAfter: edits((sheet, column: number, count: number) =>
    inserted(sheet, 'columns', column, count),
  ),
  deleteRow: edits((sheet, row: number) => deleted(sheet, 'rows', row, 1)),
  deleteColumn: edits((sheet, column: number) => deleted(sheet, 'columns', column, 1)),
  moveColumns: edits((sheet, columns: RangeHandle, destination: number) => {
    checkProtection(sheet.tab, columns.area);
    refuseMoveInto(columns.area.column, columns.area.columns, destination - 1);
    moveColumns(sheet.tab, columns.area.column, columns.area.columns, destination - 1);
  }),
  moveRows: edits((sheet, rows: RangeHandle, destination: number) => {
    checkProtection(sheet.tab, rows.area);
    refuseMoveInto(rows.area.row, rows.area.rows, destination - 1);
    moveRows(sheet.tab, rows.area.row, rows.area.rows, destination - 1);
  }),
};

function inserted(
  sheet: SheetHandle,
  dimension: 'rows' | 'columns',
  before: number,
  count: number,
): SheetHandle {
  checkProtection(sheet.tab, null);
  if (dimension === 'rows') insertRows(sheet.tab, before, count);
  else insertColumns(sheet.tab, before, count);
  return sheet;
}

function deleted(
  sheet: SheetHandle,
  dimension: 'rows' | 'columns',
  first: number,
  count: number,
): SheetHandle {
  const { tab } = sheet;
  const area =
    dimension === 'rows'
      ? { ...tab.area, row: first - 1, rows: count }
      : { ...tab.area, column: first - 1, columns: count };
  checkProtection(tab, area);
  if (dimension === 'rows') deleteRows(tab, first - 1, count);
  else deleteColumns(tab, first - 1, count);
  return sheet;
}

function refuseMoveInto(at: number, count: number, to: number): void {
  if (to > at && to < at + count) {
    throw new SheetsError('The destination index is inside the range that is moved.');
  }
}
