import { type Cell, isBlank, readDay } from '../table';

type Rows = ReadonlyArray<readonly Cell[]>;

/** Filled cells that are looked at, and rows in which they are looked for. */
const FILLED_LOOKED_AT = 200;
const ROWS_LOOKED_AT = 5000;

/** Whether the column holds anything, and more than half of it reads as dates. */
export function holdsDates(rows: Rows, column: number): boolean {
  const filled = filledCells(rows, column);
  return filled.filter(looksLikeDate).length * 2 > filled.length;
}

/** Whether the column holds anything, and all of it is true or false, as of check boxes. */
export function holdsTruth(rows: Rows, column: number): boolean {
  const filled = filledCells(rows, column);
  return filled.length > 0 && filled.every((cell) => typeof cell === 'boolean');
}

function filledCells(rows: Rows, column: number): Cell[] {
  const filled: Cell[] = [];
  for (const row of rows.slice(0, ROWS_LOOKED_AT)) {
    const cell = row[column];
    if (cell === undefined || isBlank(cell)) continue;
    filled.push(cell);
    if (filled.length >= FILLED_LOOKED_AT) break;
  }
  return filled;
}

function looksLikeDate(cell: Cell): boolean {
  if (typeof cell === 'object') return true;
  // Digits alone may as well be telephone numbers or IDs.
  if (typeof cell !== 'string' || DIGITS.test(cell)) return false;
  return typeof readDay(cell, 'month first') === 'number';
}

const DIGITS = /^\s*(?:\d{5}|\d{10}|\d{13})\s*$/;
