import { keepText } from './keep-text';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell of a column as it stands. */
export interface ColumnCell {
  readonly value: unknown;
  /** '' where there is none. */
  readonly formula: string;
}

/** Rows and columns side by side, counted from 1. */
export interface Strip {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The cells of a column, from the first row to the last one that holds something. */
export function columnCells(sheet: Sheet, column: number): ColumnCell[] {
  return blockOf(sheet, {
    row: 1,
    column,
    rows: Math.max(1, sheet.getLastRow()),
    columns: 1,
  }).map(([cell]) => cell as ColumnCell);
}

function blockOf(sheet: Sheet, { row, column, rows, columns }: Strip): ColumnCell[][] {
  const range = sheet.getRange(row, column, rows, columns);
  const formulas = range.getFormulas();
  return range
    .getValues()
    .map((cells, at) =>
      cells.map((value, place) => ({ value, formula: formulas[at]?.[place] ?? '' })),
    );
}

/** How many columns to each side are kept to be put back: more are not moved at once by hand. */
const REACH = 4;

/** What stands in and around some columns, to be put back where a writing went astray. */
export interface Surroundings {
  /**
   * Puts back what stood in a strip, where the columns had moved by so many before it was written.
   * @returns false where that is not known
   */
  restore(strip: Strip, moved: number): boolean;
}

/** Reads what stands in and around columns. */
export function surroundings(sheet: Sheet, first: number, last: number): Surroundings {
  const from = Math.max(1, first - REACH);
  const to = Math.min(sheet.getMaxColumns(), last + REACH);
  const before = blockOf(sheet, {
    row: 1,
    column: from,
    rows: Math.max(1, sheet.getLastRow()),
    columns: to - from + 1,
  });
  return {
    restore(strip, moved) {
      const left = strip.column - moved;
      if (left < from || left + strip.columns - 1 > to) return false;
      const values = Array.from({ length: strip.rows }, (_, row) =>
        Array.from({ length: strip.columns }, (_, column) =>
          valueBack(before[strip.row - 1 + row]?.[left - from + column]),
        ),
      );
      rangeOf(sheet, strip).setValues(values);
      return true;
    },
  };
}

/** A cell's own value as it is written back. */
export function valueBack(cell: ColumnCell | undefined): unknown {
  if (cell === undefined) return '';
  if (cell.formula !== '') return cell.formula;
  return typeof cell.value === 'string' ? keepText(cell.value) : cell.value;
}

/** The range of a strip. */
export function rangeOf(sheet: Sheet, { row, column, rows, columns }: Strip) {
  return sheet.getRange(row, column, rows, columns);
}

/** The first and last index of every run of true. */
export function runsOf(flags: readonly boolean[]): Array<[number, number]> {
  const runs: Array<[number, number]> = [];
  flags.forEach((flag, index) => {
    const run = runs[runs.length - 1];
    if (!flag) return;
    if (run?.[1] === index - 1) run[1] = index;
    else runs.push([index, index]);
  });
  return runs;
}
