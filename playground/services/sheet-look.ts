import { checkProtection } from '../workbook/editing';
import { messages, SheetsError } from '../workbook/messages';
import { writeNotes } from '../workbook/notes';
import { fitRows } from '../workbook/row-fit';
import { clearContent, clearStyles } from '../workbook/write-cells';
import { colorCode } from './colors';
import type { SheetHandle } from './handles';
import { edits, type Members, reads } from './member';
import type { ClearOptions } from './range-values';

const NO_FIT = 'Does nothing: without a page there are no fonts to measure';

/** How a sheet looks: sizes, frozen parts, colours, what is hidden, and clearing. */
export const sheetLook: Members<'Sheet', SheetHandle> = {
  setFrozenRows: edits((sheet, rows: number) => {
    if (rows >= sheet.tab.maxRows) throw new SheetsError("You can't freeze all rows in a sheet.");
    sheet.tab.facade.setFrozenRows(rows);
  }),
  setFrozenColumns: edits((sheet, columns: number) => {
    if (columns >= sheet.tab.maxColumns) {
      throw new SheetsError("You can't freeze all columns in a sheet.");
    }
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
  getColumnWidth: reads(({ tab }, column: number) => tab.sheet.getColumnWidth(column - 1)),
  setRowHeight: edits((sheet, row: number, height: number) => {
    sheet.tab.facade.setRowHeightsForced(row - 1, 1, height);
    return sheet;
  }),
  setRowHeights: edits((sheet, row: number, count: number, height: number) => {
    sheet.tab.facade.setRowHeightsForced(row - 1, count, height);
    return sheet;
  }),
  setRowHeightsForced: edits((sheet, row: number, count: number, height: number) => {
    sheet.tab.facade.setRowHeightsForced(row - 1, count, height);
    return sheet;
  }),
  getRowHeight: reads(({ tab }, row: number) => tab.sheet.getRowHeight(row - 1)),
  autoResizeColumn: edits((sheet) => sheet, NO_FIT),
  autoResizeColumns: edits((sheet) => sheet, NO_FIT),
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
  showSheet: edits((sheet) => {
    sheet.tab.facade.showSheet();
    return sheet;
  }),
  hideRows: edits(({ tab }, row: number, count = 1) => {
    tab.facade.hideRows(row - 1, count);
  }),
  showRows: edits(({ tab }, row: number, count = 1) => {
    tab.facade.showRows(row - 1, count);
  }),
  hideColumns: edits(({ tab }, column: number, count = 1) => {
    tab.facade.hideColumns(column - 1, count);
  }),
  showColumns: edits(({ tab }, column: number, count = 1) => {
    tab.facade.showColumns(column - 1, count);
  }),
  isRowHiddenByUser: reads(({ tab }, row: number) => !tab.sheet.getRowVisible(row - 1)),
  isColumnHiddenByUser: reads(({ tab }, column: number) => !tab.sheet.getColVisible(column - 1)),
  setTabColor: edits((sheet, color: string | null) => {
    sheet.tab.facade.setTabColor(color ? colorCode(color) : '');
    return sheet;
  }),
  getTabColor: reads(({ tab }) => tab.sheet.getTabColor() || null),
  setHiddenGridlines: edits((sheet, hidden: boolean) => {
    sheet.tab.facade.setHiddenGridlines(hidden);
    return sheet;
  }),
  hasHiddenGridlines: reads(({ tab }) => tab.sheet.hasHiddenGridlines()),
  clear: edits((sheet, options: ClearOptions = {}) => {
    checkProtection(sheet.tab, sheet.tab.area);
    if (!options.formatOnly) clearContent(sheet.tab, usedArea(sheet));
    if (!options.contentsOnly) clearStyles(sheet.tab, usedArea(sheet));
    return sheet;
  }),
  clearContents: edits((sheet) => {
    checkProtection(sheet.tab, sheet.tab.area);
    clearContent(sheet.tab, usedArea(sheet));
    return sheet;
  }),
  clearFormats: edits((sheet) => {
    checkProtection(sheet.tab, sheet.tab.area);
    clearStyles(sheet.tab, usedArea(sheet));
    return sheet;
  }),
  clearNotes: edits((sheet) => {
    checkProtection(sheet.tab, sheet.tab.area);
    writeNotes(sheet.tab, sheet.tab.area, []);
    return sheet;
  }),
};

/** Rows and columns that have any cell, formats included: the rest of the grid needs no visit. */
function usedArea({ tab }: SheetHandle) {
  let rows = 0;
  let columns = 0;
  for (const [row, cells] of Object.entries(tab.cells)) {
    rows = Math.max(rows, Number(row) + 1);
    for (const column in cells) columns = Math.max(columns, Number(column) + 1);
  }
  return { row: 0, column: 0, rows, columns };
}
