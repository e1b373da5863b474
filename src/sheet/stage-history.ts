import { Failure } from '../core/failure';
import { eventRows, type NewEvent } from '../core/history';
import { REFUSALS } from '../core/language/refusals';
import type { Cell } from '../core/table';
import { findColumns, headersOf, missingHeaders, STAGE_HISTORY } from '../core/tabs';
import { cellsFromValues } from './cells-from-values';
import type { SheetClock } from './clock';
import { appendRows, giveHead, tabNamed } from './owned-tab';
import { sheetNamed } from './sheet-named';
import type { CellCount } from './size-limit';
import { writing } from './writes';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Whether the active spreadsheet keeps a Stage History tab. */
export function hasHistory(): boolean {
  return sheetNamed(SpreadsheetApp.getActiveSpreadsheet(), STAGE_HISTORY.tab) !== null;
}

/**
 * Adds changes below the last row of the Stage History tab, which is made where there is none.
 * Call it under the document lock.
 * @throws Failure where the tab is filled by a formula, or its headers do not hold single changes
 */
export function appendEvents(spreadsheet: Spreadsheet, events: readonly NewEvent[]): void {
  if (events.length === 0) return;
  const existing = sheetNamed(spreadsheet, STAGE_HISTORY.tab);
  const isBegun = existing !== null && existing.getLastRow() > 0;
  const rows = isBegun ? rowsFor(existing, events) : null;
  writing(STAGE_HISTORY.tab, () => {
    const sheet = existing ?? tabNamed(spreadsheet, STAGE_HISTORY.tab);
    if (rows === null) startHistory(sheet, events);
    else appendRows(sheet, rows);
  });
}

/** Writes the headers and the first changes of an empty tab in one call. */
function startHistory(sheet: Sheet, events: readonly NewEvent[]): void {
  const headers = headersOf(STAGE_HISTORY);
  appendRows(sheet, eventRows(headers, events) ?? [], headers);
  giveHead(sheet, STAGE_HISTORY, headers);
}

/** Changes as rows under the headers that stand there. */
function rowsFor(sheet: Sheet, events: readonly NewEvent[]): Cell[][] {
  const head = sheet.getRange(1, 1, 1, sheet.getLastColumn());
  const rows = eventRows(head.getValues().flat().map(String), events);
  const isFormula = head
    .getFormulas()
    .flat()
    .some((formula) => formula !== '');
  if (rows === null || isFormula) throw new Failure('not-understood', REFUSALS.historyNotOurs);
  return rows;
}

/**
 * The rows of a history, headers first, with the columns that are read of it: of a hundred thousand
 * rows people's own columns would cost as much again. Every other cell is blank. All columns are
 * read where the headers alone do not say which one is which.
 * @throws Failure where there is more than one command can go through
 */
export function historyCells(sheet: Sheet, { dayOf }: SheetClock, cells: CellCount): Cell[][] {
  const [rows, width] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (rows === 0 || width === 0) return [];
  const read = (row: number, count: number, column: number, columns: number): Cell[][] => {
    cells.add(STAGE_HISTORY.tab, count, columns);
    return cellsFromValues(sheet.getRange(row, column, count, columns).getValues(), dayOf);
  };
  const [headers = []] = read(1, 1, 1, width);
  const places = findColumns(STAGE_HISTORY, headers);
  const needed = Object.values<number>(places).filter((place) => place !== -1);
  const isKnown = missingHeaders(STAGE_HISTORY, places).length === 0;
  if (!isKnown || needed.length === width) return read(1, rows, 1, width);
  if (rows === 1) return [headers];
  const blocks = blocksOf(needed);
  const [[first, columns] = [0, width], ...others] = blocks;
  const body = read(2, rows - 1, first + 1, columns);
  const whole = body.map((cells) => [...new Array<Cell>(first).fill(''), ...cells]);
  let filled = first + columns;
  for (const [from, count] of others) {
    const cells = read(2, rows - 1, from + 1, count);
    const gap = from - filled;
    whole.forEach((row, index) => {
      for (let blank = 0; blank < gap; blank++) row.push('');
      row.push(...(cells[index] ?? []));
    });
    filled = from + count;
  }
  return [headers, ...whole];
}

/** Columns that stand side by side, as the first one and how many there are. */
function blocksOf(columns: readonly number[]): Array<readonly [first: number, count: number]> {
  const blocks: Array<readonly [number, number]> = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = blocks[blocks.length - 1];
    if (last !== undefined && last[0] + last[1] === column) {
      blocks[blocks.length - 1] = [last[0], last[1] + 1];
    } else blocks.push([column, 1]);
  }
  return blocks;
}
