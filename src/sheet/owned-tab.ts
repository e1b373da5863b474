import { Failure } from '../core/failure';
import { ownedTabIsProtected, tabIsYours } from '../core/language/refusals';
import type { Cell, PlacedCell } from '../core/table';
import type { TabDescription } from '../core/tabs';
import { wholeOf } from './grids';
import { valueToWrite } from './keep-text';
import { sheetNamed } from './sheet-named';
import { writing } from './writes';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const HEAD_BACKGROUND = '#f1f3f4';

/**
 * The tab of this name, made at the end if there is none; the user's place does not change.
 * @throws Failure where a tab without cells has the name
 */
export function tabNamed(spreadsheet: Spreadsheet, name: string): Sheet {
  const existing = sheetNamed(spreadsheet, name);
  if (existing !== null) return existing;
  // A chart's tab of that name, which has no cells to write.
  if (spreadsheet.getSheetByName(name) !== null) {
    throw new Failure('tab-of-your-own', tabIsYours(name));
  }
  return writing(name, () => {
    const active = spreadsheet.getActiveSheet();
    const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
    spreadsheet.setActiveSheet(active);
    return sheet;
  });
}

/** Makes the grid at least this large; cells outside it cannot be written. */
export function growTo(sheet: Sheet, rows: number, columns: number): void {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

/** @throws Failure where a tab may not be edited */
export function checkOwned(sheet: Sheet): void {
  checkCells(sheet, wholeOf(sheet));
}

/** @throws Failure where cells of a tab may not be edited */
function checkCells(sheet: Sheet, range: Range): void {
  if (!range.canEdit()) throw new Failure('protected', ownedTabIsProtected(sheet.getName()));
}

/**
 * Makes the first row a head that stays in sight, and its columns as wide as their description says.
 *
 * @param headers headers that stand there, or are to stand there
 * @param first the column of the first of them
 */
export function giveHead(
  sheet: Sheet,
  { columns }: TabDescription,
  headers: readonly string[],
  first = 1,
): void {
  if (headers.length === 0) return;
  const described = Object.values(columns);
  headers.forEach((header, index) => {
    const width = described.find((column) => column.header === header)?.width;
    if (width !== undefined) sheet.setColumnWidth(first + index, width);
  });
  sheet.setFrozenRows(1);
  sheet.getRange(1, first, 1, headers.length).setFontWeight('bold').setBackground(HEAD_BACKGROUND);
}

/**
 * Adds rows below the last one that is filled, and below the head, in one call with the headers that
 * are missing. Returns the rows' cells.
 *
 * @param newHeaders headers to stand behind the last one; the rows reach below them
 */
export function appendRows(
  sheet: Sheet,
  rows: ReadonlyArray<readonly Cell[]>,
  newHeaders: readonly string[] = [],
): Range {
  const lastRow = sheet.getLastRow();
  const width = rows[0]?.length ?? 0;
  const isEmpty = lastRow === 0;
  const first = Math.max(1, lastRow) + 1;
  growTo(sheet, first - 1 + rows.length, width);
  checkCells(sheet, sheet.getRange(first, 1, rows.length, width));
  const values = rows.map((row) => row.map(valueToWrite));
  if (isEmpty && newHeaders.length === width) {
    sheet.getRange(1, 1, rows.length + 1, width).setValues([[...newHeaders], ...values]);
  } else {
    // A header above nothing is harmless, a row below no header would not be read.
    if (newHeaders.length > 0) {
      sheet
        .getRange(1, width - newHeaders.length + 1, 1, newHeaders.length)
        .setValues([[...newHeaders]]);
    }
    sheet.getRange(first, 1, rows.length, width).setValues(values);
  }
  return sheet.getRange(first, 1, rows.length, width);
}

/** Writes single cells, those side by side in one call; each keeps its whole text in sight. */
export function writeCells(sheet: Sheet, cells: readonly PlacedCell[]): void {
  if (cells.length === 0) return;
  growTo(
    sheet,
    Math.max(0, ...cells.map(({ row }) => row)),
    Math.max(0, ...cells.map(({ column }) => column)),
  );
  const blocks = blocksOf(cells).map((block) => {
    const [[{ row, column }]] = block as [[PlacedCell]];
    return { block, range: sheet.getRange(row, column, block.length, block[0]?.length ?? 1) };
  });
  for (const { range } of blocks) checkCells(sheet, range);
  for (const { block, range } of blocks) {
    range.setValues(block.map((line) => line.map(({ value }) => valueToWrite(value))));
  }
  for (const { range } of blocks) showWhole(range);
}

/** Cells as blocks: runs of columns, joined over rows that follow each other and are as wide. */
function blocksOf(cells: readonly PlacedCell[]): PlacedCell[][][] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: PlacedCell[][] = [];
  for (const cell of sorted) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    const isNext = last?.row === cell.row && last.column === cell.column - 1;
    if (isNext) run?.push(cell);
    else runs.push([cell]);
  }
  const blocks: PlacedCell[][][] = [];
  for (const run of runs) {
    const block = blocks.find((each) => {
      const above = each[each.length - 1];
      const [first] = run;
      return (
        above?.length === run.length &&
        above[0]?.column === first?.column &&
        above[0]?.row === (first?.row ?? 0) - 1
      );
    });
    if (block === undefined) blocks.push([run]);
    else block.push(run);
  }
  return blocks;
}

/** Lets texts run over several lines, from the top of their cells. */
export function showWhole(range: Range): void {
  range.setWrap(true).setVerticalAlignment('top');
}
