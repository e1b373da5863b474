import type { TableChange } from '../core/process';
import type { Cell } from '../core/table';
import { headersOf, type TabDescription } from '../core/tabs';
import { valueToWrite } from './keep-text';
import { checkOwned, giveHead, growTo, tabNamed } from './owned-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Changes a table that stands in an owned tab from its first cell; the tab is made where there is
 * none. Rows are moved as a whole, so that formats, notes and formulas go with them, and only cells
 * that change are written.
 *
 * @throws Failure where the tab may not be edited
 */
export function changeTableTab(
  spreadsheet: Spreadsheet,
  description: TabDescription,
  change: TableChange,
): void {
  const isNew = spreadsheet.getSheetByName(description.tab) === null;
  const sheet = tabNamed(spreadsheet, description.tab);
  checkOwned(sheet);
  const width = change[0]?.cells.length ?? 1;
  const filled = sheet.getLastRow();
  const added = change.filter(({ from }) => from === null).length;
  growTo(sheet, Math.max(change.length, filled + added), width);
  moveRows(sheet, change, filled);
  writeRows(
    sheet,
    change.map(({ cells }) => cells),
  );
  if (isNew) giveHead(sheet, description, headersOf(description));
}

/** Writes a table with its headers into an owned tab that has nothing in it, or is made for it. */
export function writeTableTab(
  spreadsheet: Spreadsheet,
  description: TabDescription,
  rows: ReadonlyArray<readonly Cell[]>,
): void {
  changeTableTab(
    spreadsheet,
    description,
    rows.map((cells) => ({ from: null, cells })),
  );
}

/** Brings the rows into the order of the change; new ones come from the blank rows below. */
function moveRows(sheet: Sheet, change: TableChange, filled: number): void {
  let nextBlank = filled;
  const wanted = change.map(({ from }) => from ?? nextBlank++);
  const standing = Array.from({ length: nextBlank }, (_, row) => row);
  wanted.forEach((row, place) => {
    const at = standing.indexOf(row);
    if (at === place) return;
    sheet.moveRows(sheet.getRange(at + 1, 1), place + 1);
    standing.splice(place, 0, ...standing.splice(at, 1));
  });
}

type Cells = ReadonlyArray<Cell | undefined>;

/** Writes the cells that change: rows that are new as a whole together, else a row's neighbours. */
function writeRows(sheet: Sheet, rows: readonly Cells[]): void {
  const isWhole = (cells: Cells | undefined): cells is Cell[] =>
    cells?.every((cell) => cell !== undefined) ?? false;
  for (let row = 0; row < rows.length; ) {
    const whole: Cell[][] = [];
    for (let at = row; at < rows.length; at++) {
      const cells = rows[at];
      if (!isWhole(cells)) break;
      whole.push(cells);
    }
    if (whole.length > 0) write(sheet, row, 0, whole);
    else writeRow(sheet, row, rows[row] ?? []);
    row += Math.max(1, whole.length);
  }
}

function writeRow(sheet: Sheet, row: number, cells: Cells): void {
  for (let column = 0; column < cells.length; ) {
    const run: Cell[] = [];
    for (let at = column; at < cells.length; at++) {
      const cell = cells[at];
      if (cell === undefined) break;
      run.push(cell);
    }
    if (run.length > 0) write(sheet, row, column, [run]);
    column += run.length + 1;
  }
}

function write(sheet: Sheet, row: number, column: number, cells: Cell[][]): void {
  sheet
    .getRange(row + 1, column + 1, cells.length, cells[0]?.length ?? 1)
    .setValues(cells.map((each) => each.map(valueToWrite)));
}
