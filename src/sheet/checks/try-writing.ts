import { dayOf } from '../../core/calendar';
import { type Cell, type DateOrder, isDateCell } from '../../core/table';
import { cellsFromValues } from '../cells-from-values';
import type { SheetClock } from '../clock';
import { valueToWrite } from '../keep-text';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What must stay text, whatever it looks like. */
export const TEXTS: readonly Cell[] = ['=1+1', '+1', '-1', '@a', "'a", '007', '1/2', 'TRUE'];

/** Figures, days and moments on the sheet's clock, as they are written. */
export const FIGURES: readonly Cell[] = [1.5, 0, -12.25];
export const MOMENTS: readonly Cell[] = [{ day: 46_054 }, { day: 46_054.75 }, { day: 45_658.5 }];

/** What Sheets is to read by its locale, as if somebody typed it. */
const TYPED = ['1/2/2026', '1.2.2026', '1-2-2026', '1,5'] as const;

/**
 * Writes cells into a free column and reads them back.
 *
 * @param format the number format that the column has before; null to leave it
 * @returns what did not come back as it was written, as it was written
 */
export function changedCells(
  column: Range,
  cells: readonly Cell[],
  { dayOf: read }: SheetClock,
  format: string | null = null,
): string[] {
  const values = cells.map(valueToWrite);
  const range = column.getSheet().getRange(1, column.getColumn(), values.length, 1);
  if (format !== null) range.setNumberFormat(format);
  range.setValues(values.map((value) => [value]));
  SpreadsheetApp.flush();
  const back = cellsFromValues(range.getValues(), read).flat();
  const formulas = range.getFormulas().flat();
  return cells.flatMap((written, index) =>
    formulas[index] === '' && isSame(written, back[index]) ? [] : [String(values[index])],
  );
}

/** How a spreadsheet reads what people type. */
export interface TypingHabits {
  /** How dates are read; null where it is not told. */
  readonly order: DateOrder | null;
  /** The sign before decimals. */
  readonly decimals: string;
}

/** Types into a free column and looks at what becomes of it. */
export function typingHabits(column: Range, { dayOf: read }: SheetClock): TypingHabits {
  const range = column.getSheet().getRange(1, column.getColumn(), TYPED.length, 1);
  range.setValues(TYPED.map((value) => [value]));
  SpreadsheetApp.flush();
  const cells = cellsFromValues(range.getValues(), read).flat();
  const days = cells.flatMap((cell) => (isDateCell(cell) ? cell.day : []));
  const has = (month: number, day: number): boolean => days.includes(dayOf(2026, month, day) ?? 0);
  return {
    order: has(2, 1) ? 'day first' : has(1, 2) ? 'month first' : null,
    decimals: cells[cells.length - 1] === 1.5 ? ',' : '.',
  };
}

function isSame(written: Cell, read: Cell | undefined): boolean {
  return isDateCell(written) && read !== undefined && isDateCell(read)
    ? written.day === read.day
    : written === read;
}
