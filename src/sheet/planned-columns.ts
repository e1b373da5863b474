import { type AnnotationColumn, markedColumns } from './annotation-columns';
import {
  type ColumnCell,
  columnCells,
  rangeOf,
  runsOf,
  type Strip,
  surroundings,
  valueBack,
} from './column-cells';
import { keepText } from './keep-text';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a column of the add-on's is to hold. */
export interface PlannedColumn {
  readonly column: AnnotationColumn;
  /** Column number, 1 for the first. */
  readonly number: number;
  /** The column as it stands, from the first row. */
  readonly cells: readonly ColumnCell[];
  /** The text each cell is to have; undefined for what is not the add-on's to write. */
  readonly next: ReadonlyArray<string | undefined>;
}

/** What is needed beside the columns to write them safely. */
export interface Footing {
  /** Whether every deal still stands where it stood. */
  readonly isStill: () => boolean;
  /** The row in which what stood in a row stands now; null where that is not certain. */
  readonly rowNow: (row: number) => number | null;
  /** Takes a text that nobody could put back beside its deal. */
  readonly keepElsewhere: (text: string) => void;
}

/**
 * Writes planned columns. Where they stand and which deal is in which row is looked at right before
 * each writing and after the last; what a change of somebody else's led astray in between is put
 * back.
 *
 * @returns whether all stands where it belongs; else it is to be begun anew
 */
export function writePlanned(
  sheet: Sheet,
  planned: readonly PlannedColumn[],
  footing: Footing,
): boolean {
  const strips = stripsOf(planned);
  if (strips.length === 0) return true;
  const numbers = planned.map(({ number }) => number);
  const around = surroundings(sheet, Math.min(...numbers), Math.max(...numbers));
  const isStill = (): boolean => {
    // Sheets keeps what a script has read until then, whatever others have done since.
    SpreadsheetApp.flush();
    return (
      planned.every((each) => numberNow(sheet, each) === each.number && isAsPlanned(sheet, each)) &&
      footing.isStill()
    );
  };
  let last: WrittenStrip | null = null;
  for (const strip of strips) {
    if (!isStill()) {
      if (last !== null) repair(sheet, planned, last, around, footing);
      return false;
    }
    rangeOf(sheet, strip).setValues(strip.values.map((row) => row.map(keepText)));
    last = strip;
  }
  if (isStill()) return true;
  if (last !== null) repair(sheet, planned, last, around, footing);
  return false;
}

/** Whether each cell of a column is as it was, or already as it is to be: nobody typed into it. */
function isAsPlanned(sheet: Sheet, { number, cells, next }: PlannedColumn): boolean {
  const now = columnCells(sheet, number);
  return now.every((standing, at) => {
    const before = cells[at] ?? { value: '', formula: '' };
    const isDone = standing.formula === '' && standing.value === next[at];
    return isDone || JSON.stringify(standing) === JSON.stringify(before);
  });
}

interface WrittenStrip extends Strip {
  readonly values: readonly string[][];
}

/** Cells that change, in as few strips as there can be: one for all columns, if they are all free. */
function stripsOf(planned: readonly PlannedColumn[]): WrittenStrip[] {
  const changed = planned.map(({ cells, next }) =>
    next.map((text, at) => text !== undefined && text !== (cells[at]?.value ?? '')),
  );
  const whole = wholeStrip(planned, changed);
  if (whole !== null) return [whole];
  return planned.flatMap(({ number, next }, index) =>
    // Between two cells that change, those that do not are written too, but never people's own.
    runsOf(next.map((text) => text !== undefined)).flatMap(([from, to]) => {
      const first = changed[index]?.indexOf(true, from) ?? -1;
      const last = changed[index]?.lastIndexOf(true, to) ?? -1;
      if (first === -1 || first > to) return [];
      return [stripOf(first, last, number, [next])];
    }),
  );
}

function wholeStrip(
  planned: readonly PlannedColumn[],
  changed: ReadonlyArray<readonly boolean[]>,
): WrittenStrip | null {
  const sorted = [...planned].sort((a, b) => a.number - b.number);
  const [leftmost] = sorted;
  const rows = changed.flatMap((column) =>
    [column.indexOf(true), column.lastIndexOf(true)].filter((at) => at !== -1),
  );
  if (leftmost === undefined || rows.length === 0) return null;
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const isFree = sorted.every(
    ({ number, next }, index) =>
      number === leftmost.number + index &&
      Array.from({ length: last - first + 1 }, (_, at) => next[first + at]).every(
        (text) => text !== undefined,
      ),
  );
  return isFree
    ? stripOf(
        first,
        last,
        leftmost.number,
        sorted.map(({ next }) => next),
      )
    : null;
}

function stripOf(
  first: number,
  last: number,
  column: number,
  columns: ReadonlyArray<ReadonlyArray<string | undefined>>,
): WrittenStrip {
  const values = Array.from({ length: last - first + 1 }, (_, at) =>
    columns.map((next) => next[first + at] ?? ''),
  );
  return { row: first + 1, column, rows: values.length, columns: columns.length, values };
}

function numberNow(sheet: Sheet, { column, number }: PlannedColumn): number | null {
  const found = markedColumns(sheet, column).map((each) => each.number);
  return found.includes(number) ? number : (found[0] ?? null);
}

/** Puts back what the last writing hit in the place of the add-on's own cells. */
function repair(
  sheet: Sheet,
  planned: readonly PlannedColumn[],
  last: WrittenStrip,
  around: ReturnType<typeof surroundings>,
  { rowNow, keepElsewhere }: Footing,
): void {
  const [hit] = planned.filter(({ number }) => number === last.column);
  const now = hit === undefined ? null : numberNow(sheet, hit);
  if (hit !== undefined && now !== null && now !== hit.number) {
    const standing = rangeOf(sheet, last).getValues();
    // Written after the columns had moved: else the texts would have moved with their column.
    if (JSON.stringify(standing) === JSON.stringify(last.values)) {
      around.restore(last, now - hit.number);
    }
    return;
  }
  for (const each of planned) {
    const number = numberNow(sheet, each);
    if (number !== null) putBackOwn(sheet, each, number, rowNow, keepElsewhere);
  }
}

/** Puts people's own texts back into a column where a writing over moved rows hit them. */
function putBackOwn(
  sheet: Sheet,
  { cells, next }: PlannedColumn,
  number: number,
  rowNow: (row: number) => number | null,
  keepElsewhere: (text: string) => void,
): void {
  const standing = columnCells(sheet, number).map((cell) => JSON.stringify(cell));
  cells.forEach((cell, at) => {
    if (next[at] !== undefined || (cell.value === '' && cell.formula === '')) return;
    const found = standing.indexOf(JSON.stringify(cell));
    if (found !== -1) {
      standing.splice(found, 1);
      return;
    }
    const row = rowNow(at + 1);
    if (row === null) keepElsewhere(cell.formula === '' ? String(cell.value) : cell.formula);
    else sheet.getRange(row, number).setValue(valueBack(cell));
  });
}
