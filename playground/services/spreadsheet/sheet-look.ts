import { fitRows } from '../../workbook/cells/row-fit';
import { clearContent, clearStyles } from '../../workbook/cells/write-cells';
import { checkProtection } from '../../workbook/editing';
import { messages, SheetsError } from '../../workbook/messages';
import type { SheetHandle } from '../handles';
import { edits, type Members, reads } from '../member';

/** A sheet's appearance: widths and heights, frozen rows, gridlines, hiding and clearing. */
export const sheetLook: Members<'Sheet', SheetHandle> = {
  setFrozenRows: edits((sheet, rows: number) => {
    if (rows >= sheet.tab.maxRows) throw new SheetsError("You can't freeze all rows in a sheet.");
    refuseThroughMerge(sheet, 'rows', rows);
    sheet.tab.facade.setFrozenRows(rows);
  }),
  setFrozenColumns: edits((sheet, columns: number) => {
    if (columns >= sheet.tab.maxColumns) {
      throw new SheetsError("You can't freeze all columns in a sheet.");
    }
    refuseThroughMerge(sheet, 'columns', columns);
    sheet.tab.facade.setFrozenColumns(columns);
  }),
  getFrozenRows: reads(({ tab }) => tab.sheet.getFreeze().ySplit),
  getFrozenColumns: reads(({ tab }) => tab.sheet.getFreeze().xSplit),
  setColumnWidth: edits((sheet, column: number, width: number) => {
    sheet.tab.facade.setColumnWidths(column - 1, 1, width);
    return sheet;
  }),
  setColumnWidths: edits((sheet, column: number, count: number, width: number) => {
    sheet.tab.facade.setColumnWidths(column - 1, count, width);
    return sheet;
  }),
  setRowHeights: edits((sheet, row: number, count: number, height: number) => {
    sheet.tab.facade.setRowHeightsForced(row - 1, count, height);
    return sheet;
  }, 'Rows do not grow beyond the height for a longer text'),
  getColumnWidth: reads(({ tab }, column: number) => tab.sheet.getColumnWidth(column - 1)),
  getRowHeight: reads(({ tab }, row: number) => tab.sheet.getRowHeight(row - 1)),
  autoResizeRows: edits((sheet, row: number, count: number) => {
    fitRows(sheet.tab, row - 1, count);
    return sheet;
  }, 'Heights are estimated from the usual widths of letters'),
  isSheetHidden: reads(({ tab }) => tab.facade.isSheetHidden()),
  hideSheet: edits((sheet) => {
    const visible = sheet.execution.book.tabs().filter((tab) => !tab.facade.isSheetHidden());
    if (visible.length === 1 && visible[0] === sheet.tab) {
      throw new SheetsError(messages.lastVisibleSheet());
    }
    sheet.tab.facade.hideSheet();
    return sheet;
  }),
  setHiddenGridlines: edits((sheet, hidden: boolean) => {
    sheet.tab.facade.setHiddenGridlines(hidden);
    return sheet;
  }),
  hasHiddenGridlines: reads(({ tab }) => tab.sheet.hasHiddenGridlines()),
  clear: edits((sheet) => {
    checkProtection(sheet.tab, sheet.tab.area);
    clearContent(sheet.tab, usedArea(sheet));
    clearStyles(sheet.tab, usedArea(sheet));
    return sheet;
  }, 'Options are ignored'),
  clearFormats: edits((sheet) => {
    checkProtection(sheet.tab, sheet.tab.area);
    clearStyles(sheet.tab, usedArea(sheet));
    return sheet;
  }),
};

/** The rows and columns that hold any cell, formats included; nothing else needs clearing. */
function usedArea({ tab }: SheetHandle) {
  let rows = 0;
  let columns = 0;
  for (const [row, cells] of Object.entries(tab.cells)) {
    rows = Math.max(rows, Number(row) + 1);
    for (const column in cells) columns = Math.max(columns, Number(column) + 1);
  }
  return { row: 0, column: 0, rows, columns };
}

/** @throws SheetsError where a merged cell would be frozen in part */
function refuseThroughMerge(
  { tab }: SheetHandle,
  dimension: 'rows' | 'columns',
  frozen: number,
): void {
  const isCut = tab.sheet.getMergeData().some(({ startRow, endRow, startColumn, endColumn }) => {
    const [first, last] = dimension === 'rows' ? [startRow, endRow] : [startColumn, endColumn];
    return first < frozen && last >= frozen;
  });
  if (isCut) throw new SheetsError(messages.freezeThroughMerge(dimension));
}
