import { extendOpenRanges } from './cells/open-ranges';
import { messages, SheetsError } from './messages';
import type { Tab, TabbedBook } from './tab';

/** The most cells that a spreadsheet may have, empty ones included. */
const MAX_CELLS = 10_000_000;

/** Inserts empty rows before a zero-based index; the number of rows appends them. */
export function insertRows(tab: Tab, before: number, count: number): void {
  refuseBeyond(tab.maxRows, before, count, messages.outOfBoundsRows());
  refuseTooManyCells(tab.book, count * tab.maxColumns);
  const oldRows = tab.maxRows;
  if (before > 0) tab.facade.insertRowsAfter(before - 1, count);
  else tab.facade.insertRowsBefore(before, count);
  if (before === oldRows) extendOpenRanges(tab, oldRows);
}

export function insertColumns(tab: Tab, before: number, count: number): void {
  refuseBeyond(tab.maxColumns, before, count, messages.outOfBoundsColumns());
  refuseTooManyCells(tab.book, count * tab.maxRows);
  if (before > 0) tab.facade.insertColumnsAfter(before - 1, count);
  else tab.facade.insertColumnsBefore(before, count);
}

export function deleteRows(tab: Tab, at: number, count: number): void {
  refuseBeyond(tab.maxRows, at + count, count, messages.outOfBoundsRows());
  if (count >= tab.maxRows) throw new SheetsError(messages.allRowsDeleted());
  tab.facade.deleteRows(at, count);
}

export function deleteColumns(tab: Tab, at: number, count: number): void {
  refuseBeyond(tab.maxColumns, at + count, count, messages.outOfBoundsColumns());
  if (count >= tab.maxColumns) throw new SheetsError(messages.allColumnsDeleted());
  tab.facade.deleteColumns(at, count);
}

/** Moves columns before an index counted before the move. */
export function moveColumns(tab: Tab, at: number, count: number, to: number): void {
  const range = tab.facadeRange({ row: 0, column: at, rows: tab.maxRows, columns: count });
  tab.facade.moveColumns(range, to);
}

export function moveRows(tab: Tab, at: number, count: number, to: number): void {
  const range = tab.facadeRange({ row: at, column: 0, rows: count, columns: tab.maxColumns });
  tab.facade.moveRows(range, to);
}

/**
 * Checks that a spreadsheet has room for more cells.
 * @throws SheetsError where it would have more than Sheets allows
 */
export function refuseTooManyCells(book: TabbedBook, added: number): void {
  const cells = book.tabs().reduce((sum, tab) => sum + tab.maxRows * tab.maxColumns, 0);
  if (cells + added > MAX_CELLS) throw new SheetsError(messages.tooManyCells());
}

function refuseBeyond(size: number, index: number, count: number, message: string): void {
  if (index < 0 || index > size || count < 1) throw new SheetsError(message);
}
