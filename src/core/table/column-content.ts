import { memoize, memoizeFields } from '../memoize';
import { foldText } from '../text/fold-text';
import { type Cell, isBlank, isDateCell } from './cell';
import { readDay } from './read-day';
import { readNumber } from './read-number';
import { readOptionalText, readText } from './read-text';

type Rows = ReadonlyArray<readonly Cell[]>;

/** Filled cells that are looked at, and rows in which they are looked for. */
const FILLED_LOOKED_AT = 200;
const ROWS_LOOKED_AT = 5000;

/** What stands in a column: how many of the cells looked at are of which kind. */
export interface ColumnContent {
  readonly filled: number;
  readonly dates: number;
  readonly numbers: number;
  /** What these are; dates are none. */
  readonly numericValues: readonly number[];
  /** Ticks, yes and no in any of the languages, 1 and 0. */
  readonly truths: number;
  readonly withDigits: number;
  /** Two capital letters, as of states and countries. */
  readonly twoLetters: number;
  /** The different texts, folded. */
  readonly values: ReadonlySet<string>;
}

/**
 * Looks at the first filled cells of a column, but for headers that are repeated among them. Each
 * kind is counted when it is first asked for: few fields ask for all.
 */
export function columnContent(rows: Rows, column: number, header: string): ColumnContent {
  const cells = filledCells(rows, column).filter((cell) => readText(cell) !== header);
  const count = (is: (cell: Cell) => boolean): number => cells.filter(is).length;
  const areDates = memoize(() => cells.map(looksLikeDate));
  const numericValues = memoize(() =>
    cells.flatMap((cell, at) => {
      const read = areDates()[at] ? 'invalid' : readNumber(cell);
      return typeof read === 'string' ? [] : [read.value];
    }),
  );
  return memoizeFields<ColumnContent>({
    filled: () => cells.length,
    dates: () => areDates().filter((isSo) => isSo).length,
    numbers: () => numericValues().length,
    numericValues,
    truths: () => count(isTruth),
    withDigits: () => count((cell) => typeof cell !== 'string' || /\d/.test(cell)),
    twoLetters: () => count((cell) => typeof cell === 'string' && /^\s*\p{Lu}{2}\s*$/u.test(cell)),
    values: () => new Set(cells.map(foldedText)),
  });
}

/** Whether the column holds anything, and more than half of it reads as dates. */
export function holdsDates(rows: Rows, column: number): boolean {
  const cells = filledCells(rows, column);
  return cells.filter(looksLikeDate).length * 2 > cells.length;
}

/** How many cells of the whole column are filled, and with how many different texts. */
export function countDifferent(
  rows: Rows,
  column: number,
): { readonly filled: number; readonly different: number } {
  const values = new Set<string>();
  let filled = 0;
  for (const row of rows) {
    const text = readOptionalText(row[column]);
    if (text === null) continue;
    filled++;
    values.add(text);
  }
  return { filled, different: values.size };
}

function filledCells(rows: Rows, column: number): Cell[] {
  const filled: Cell[] = [];
  for (const row of rows.slice(0, ROWS_LOOKED_AT)) {
    const cell = row[column];
    if (cell === undefined || isBlank(cell) || readOptionalText(cell) === null) continue;
    filled.push(cell);
    if (filled.length >= FILLED_LOOKED_AT) break;
  }
  return filled;
}

function foldedText(cell: Cell): string {
  const text = readOptionalText(cell) ?? '';
  return foldText(text) || text;
}

function looksLikeDate(cell: Cell): boolean {
  if (isDateCell(cell)) return true;
  // Digits alone may as well be telephone numbers or IDs.
  if (typeof cell !== 'string' || DIGITS.test(cell)) return false;
  return typeof readDay(cell, 'month first') === 'number';
}

const DIGITS = /^\s*(?:\d{5}|\d{10}|\d{13})\s*$/;

function isTruth(cell: Cell): boolean {
  return typeof cell === 'boolean' || TRUTH_WORDS.has(foldedText(cell));
}

const TRUTH_WORDS: ReadonlySet<string> = new Set(
  'true false yes no y n x 1 0 ja nein j wahr falsch si s verdadero falso oui non o vrai faux sim nao verdadeiro'.split(
    ' ',
  ),
);
