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
  /** Pixels. */
  readonly width: number;
  /** The pixels that a text may run over empty cells on either side. */
  readonly roomLeft: number;
  readonly roomRight: number;
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
    width: widthOf(columns),
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
  const textAt = (row: number, column: number) => texts[row]?.[column] ?? '';
  const rows = indexes(size.rows).filter((row) => sheet.getRowVisible(row));
  const blocks = sheet.getMergeData().map((merge) => ({
    ...merge,
    rows: rows.filter((row) => merge.startRow <= row && row <= merge.endRow),
    columns: columns.filter(({ column }) => isBetween(column, merge)),
  }));
  const whole = [...chartAreas(tab), ...blocks];
  return rows.map((row) => {
    const own = blocks.filter((block) => block.rows.includes(row));
    const isFree = (column: number) =>
      textAt(row, column) === '' && !own.some((block) => isBetween(column, block));
    const cells: PrintedCell[] = [];
    columns.forEach(({ column, width }, index) => {
      const block = own.find((each) => isBetween(column, each));
      if (block && (row !== block.rows[0] || column !== block.columns[0]?.column)) return;
      const [atRow, atColumn] = block ? [block.startRow, block.startColumn] : [row, column];
      const text = textAt(atRow, atColumn);
      const room = (side: typeof columns): number =>
        block || text === '' ? 0 : widthOf(upTo(side, (next) => !isFree(next.column)));
      cells.push({
        ...printedText(read(atRow, atColumn), text, book.styles),
        column,
        rowSpan: block?.rows.length ?? 1,
        columnSpan: block?.columns.length ?? 1,
        width: block ? widthOf(block.columns) : width,
        roomLeft: room(columns.slice(0, index).reverse()),
        roomRight: room(columns.slice(index + 1)),
      });
    });
    const goesOn = whole.some(({ startRow, endRow }) => startRow <= row && row < endRow);
    return { row, height: sheet.getRowHeight(row), cells, goesOn };
  });
}

const isBetween = (column: number, { startColumn, endColumn }: IRange): boolean =>
  startColumn <= column && column <= endColumn;

const widthOf = (columns: PrintedSheet['columns']): number =>
  columns.reduce((sum, { width }) => sum + width, 0);

/** The entries before the first one that ends them. */
function upTo<Entry>(entries: readonly Entry[], ends: (entry: Entry) => boolean): Entry[] {
  const end = entries.findIndex(ends);
  return entries.slice(0, end < 0 ? entries.length : end);
}

/** The whole numbers from 0 up to `end`, which is not among them. */
const indexes = (end: number): number[] => Array.from({ length: end }, (_, index) => index);
