import type { IRange } from '../../univer/types';
import { displayValuesOf, shownCellReader } from '../../workbook/cells/cell-values';
import type { Tab } from '../../workbook/tab';
import { chartSize } from '../charts/chart-picture';
import { showsWithoutText } from './cell-look';
import { type PrintedText, printedText } from './printed-cell';

/** A cell of the print, or several merged into one. */
export interface PrintedCell extends PrintedText {
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** The pixels that a text may run to the right over empty cells, its own cell included. */
  readonly reach: number;
}

/** A row of the print. */
export interface PrintedRow {
  /** Zero-based, in the tab. */
  readonly row: number;
  /** Pixels; the row grows where its text needs more. */
  readonly height: number;
  readonly cells: readonly PrintedCell[];
  /** Whether no page may end beneath it, because a chart or a merged cell goes on. */
  readonly goesOn: boolean;
}

/** What is printed of a tab: hidden rows and columns are left out. */
export interface PrintedSheet {
  /** The visible columns with their widths in pixels. */
  readonly columns: ReadonlyArray<{ readonly column: number; readonly width: number }>;
  readonly width: number;
  /** The frozen rows, which every page repeats. */
  readonly head: readonly PrintedRow[];
  readonly body: readonly PrintedRow[];
}

/** What a tab gives on paper: everything up to its last cell, border, ground or chart. */
export function printedSheet(tab: Tab): PrintedSheet {
  const { sheet } = tab;
  const size = printedSize(tab);
  const columns = indexes(size.columns)
    .filter((column) => sheet.getColVisible(column))
    .map((column) => ({ column, width: sheet.getColumnWidth(column) }));
  const rows = rowsOf(tab, size, columns);
  const frozen = sheet.getFreeze().ySplit;
  return {
    columns,
    width: columns.reduce((sum, { width }) => sum + width, 0),
    head: rows.filter(({ row }) => row < frozen),
    body: rows.filter(({ row }) => row >= frozen),
  };
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Rows and columns up to the last one that shows anything. */
function printedSize(tab: Tab): Size {
  let { rows, columns } = tab.extent;
  const reach = (row: number, column: number): void => {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  };
  for (const [row, cells] of Object.entries(tab.cells)) {
    for (const column in cells) {
      const style = tab.book.styles.of(cells[Number(column)]);
      if (showsWithoutText(style)) reach(Number(row), Number(column));
    }
  }
  for (const { endRow, endColumn, startRow, startColumn } of tab.sheet.getMergeData()) {
    if (startRow < rows && startColumn < columns) reach(endRow, endColumn);
  }
  for (const { endRow, endColumn } of chartAreas(tab)) reach(endRow, endColumn);
  return {
    rows: Math.min(rows, tab.maxRows),
    columns: Math.min(columns, tab.maxColumns),
  };
}

/** The cells that charts lie over. */
function chartAreas(tab: Tab): IRange[] {
  const { sheet } = tab;
  const last = (from: number, pixels: number, sizeOf: (index: number) => number, end: number) => {
    let [index, left] = [from, pixels];
    for (; index < end - 1 && left > sizeOf(index); index++) left -= sizeOf(index);
    return index;
  };
  return tab.book.charts.on(tab.sheetId).map(({ model: { position, options } }) => {
    const { width, height } = chartSize(options);
    const [startRow, startColumn] = [position.row - 1, position.column - 1];
    const rowHeight = (row: number) => sheet.getRowHeight(row);
    const columnWidth = (column: number) => sheet.getColumnWidth(column);
    return {
      startRow,
      startColumn,
      endRow: last(startRow, position.offsetY + height, rowHeight, tab.maxRows),
      endColumn: last(startColumn, position.offsetX + width, columnWidth, tab.maxColumns),
    };
  });
}

function rowsOf(tab: Tab, size: Size, columns: PrintedSheet['columns']): PrintedRow[] {
  const { sheet, book } = tab;
  const read = shownCellReader(tab);
  const texts = displayValuesOf(tab, { row: 0, column: 0, ...size });
  const merges = sheet.getMergeData();
  const whole = [...chartAreas(tab), ...merges];
  const areEmpty = (row: number, column: number) =>
    (texts[row]?.[column] ?? '') === '' && !merges.some((merge) => holds(merge, row, column));
  const isVisible = (row: number) => sheet.getRowVisible(row);
  return indexes(size.rows)
    .filter(isVisible)
    .map((row) => {
      const own = merges.filter(({ startRow, endRow }) => startRow <= row && row <= endRow);
      const cells: PrintedCell[] = [];
      columns.forEach(({ column, width }, index) => {
        const merge = own.find((each) => holds(each, row, column));
        const isFirst =
          !merge ||
          (row === indexes(size.rows, merge.startRow).find(isVisible) &&
            column === columns.find((each) => each.column >= merge.startColumn)?.column);
        if (!isFirst) return;
        const [at, from] = merge ? [merge.startRow, merge.startColumn] : [row, column];
        const cell = read(at, from);
        const within = merge
          ? columns.filter((each) => holds(merge, at, each.column))
          : columns.slice(index, index + 1);
        let reach = within.reduce((sum, each) => sum + each.width, 0);
        if (!merge && (texts[row]?.[column] ?? '') !== '') {
          for (const next of columns.slice(index + 1)) {
            if (!areEmpty(row, next.column)) break;
            reach += next.width;
          }
        }
        cells.push({
          ...printedText(cell, texts[at]?.[from] ?? '', book.styles),
          column,
          rowSpan: merge
            ? indexes(Math.min(merge.endRow + 1, size.rows), merge.startRow).filter(isVisible)
                .length
            : 1,
          columnSpan: within.length,
          reach: merge ? reach : Math.max(reach, width),
        });
      });
      return {
        row,
        height: sheet.getRowHeight(row),
        cells,
        goesOn: whole.some(({ startRow, endRow }) => startRow <= row && row < endRow),
      };
    });
}

const holds = (range: IRange, row: number, column: number): boolean =>
  range.startRow <= row &&
  row <= range.endRow &&
  range.startColumn <= column &&
  column <= range.endColumn;

/** The whole numbers from `start` up to `end`, which is not among them. */
const indexes = (end: number, start = 0): number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
