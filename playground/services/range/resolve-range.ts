import { parseA1 } from '../../workbook/grid/a1';
import type { Area } from '../../workbook/grid/area';
import { messages, SheetsError } from '../../workbook/messages';
import type { Tab } from '../../workbook/tab';
import type { Execution } from '../execution';
import { RangeHandle } from '../handles';

/**
 * The range at a row and column (one-based), checked in the same order as in Sheets.
 * @throws SheetsError, worded as in Sheets
 */
export function rangeByNumbers(
  execution: Execution,
  tab: Tab,
  row: number,
  column: number,
  rows = 1,
  columns = 1,
): RangeHandle {
  const area: Area = {
    row: Math.trunc(row) - 1,
    column: Math.trunc(column) - 1,
    rows: Math.trunc(rows),
    columns: Math.trunc(columns),
  };
  if (area.row < 0) throw new SheetsError(messages.startRowTooSmall());
  if (area.column < 0) throw new SheetsError(messages.startColumnTooSmall());
  if (area.rows < 1) throw new SheetsError(messages.tooFewRows());
  if (area.columns < 1) throw new SheetsError(messages.tooFewColumns());
  if (area.row + area.rows > tab.maxRows || area.column + area.columns > tab.maxColumns) {
    throw new SheetsError(messages.outsideSheet());
  }
  return new RangeHandle(execution, tab, area);
}

/**
 * The range of an A1 notation, on the tab that it names or else on `home`.
 * @throws SheetsError 'Range not found' where there is no such range
 */
export function rangeByA1(execution: Execution, home: Tab, text: string): RangeHandle {
  const reference = parseA1(text);
  if (!reference) throw new SheetsError(messages.rangeNotFound());
  const tab = reference.tab === null ? home : execution.book.tabNamed(reference.tab);
  if (!tab) throw new SheetsError(messages.rangeNotFound());
  const startRow = reference.startRow ?? 0;
  const startColumn = reference.startColumn ?? 0;
  const endRow = reference.endRow ?? tab.maxRows - 1;
  const endColumn = reference.endColumn ?? tab.maxColumns - 1;
  const outside = endRow >= tab.maxRows || endColumn >= tab.maxColumns;
  if (outside || startRow > endRow || startColumn > endColumn) {
    throw new SheetsError(messages.rangeNotFound());
  }
  return new RangeHandle(
    execution,
    tab,
    {
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    },
    { rows: reference.endRow === null, columns: reference.endColumn === null },
  );
}

/** The range of a whole column (zero-based). */
export function wholeColumn(execution: Execution, tab: Tab, column: number): RangeHandle {
  const area = { row: 0, column, rows: tab.maxRows, columns: 1 };
  return new RangeHandle(execution, tab, area, { rows: true, columns: false });
}

/** The selected range, or the first cell of the active tab where nothing is selected. */
export function activeRange(execution: Execution): RangeHandle {
  const { activeRange: own, book } = execution;
  if (own) return new RangeHandle(execution, own.tab, own.area);
  const tab = book.activeTab;
  const selected = book.facade.getActiveRange();
  if (!selected) return new RangeHandle(execution, tab, { row: 0, column: 0, rows: 1, columns: 1 });
  return new RangeHandle(execution, tab, {
    row: selected.getRow(),
    column: selected.getColumn(),
    rows: selected.getHeight(),
    columns: selected.getWidth(),
  });
}

/** The cell of the selection that the user is in, not always its first one. */
export function currentCell(execution: Execution): RangeHandle {
  const { activeRange: own, book } = execution;
  const cell = own === null ? book.facade.getActiveCell() : null;
  const { tab, area } = activeRange(execution);
  const [row, column] = cell === null ? [area.row, area.column] : [cell.getRow(), cell.getColumn()];
  return new RangeHandle(execution, tab, { row, column, rows: 1, columns: 1 });
}
