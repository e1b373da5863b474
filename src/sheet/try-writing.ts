import { dayOf } from '../core/calendar';
import { Failure } from '../core/failure';
import { TRIAL_TAB } from '../core/language/check-installation';
import { tabIsYours } from '../core/language/refusals';
import { type Cell, type DateOrder, isDateCell } from '../core/table';
import { cellsFromValues } from './cells-from-values';
import type { SheetClock } from './clock';
import { valueToWrite } from './keep-text';

/** What a spreadsheet does with what is written into it. */
export interface WritingTrial {
  /** What did not come back as it was written. */
  readonly changed: readonly string[];
  /** How typed dates are read; null where it is not told. */
  readonly order: DateOrder | null;
  /** The sign before decimals. */
  readonly decimals: string;
}

/** What must stay text, whatever it looks like, a figure, and a moment on the sheet's clock. */
const WRITTEN: readonly Cell[] = [
  '=1+1',
  '+1',
  '-1',
  '@a',
  "'a",
  '007',
  '1/2',
  'TRUE',
  1.5,
  { day: 46_054.75 },
];

/** What Sheets is to read by its locale, as if somebody typed it. */
const TYPED = ['1/2/2026', '1.2.2026', '1-2-2026', '1,5'] as const;

/**
 * Writes into a tab made for it and reads it back. The tab is taken away again, also where
 * something fails, and the user's place stays. Call it under the document lock.
 *
 * @throws Failure where there is a tab of that name already
 */
export function tryWriting(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  clock: SheetClock,
): WritingTrial {
  if (spreadsheet.getSheetByName(TRIAL_TAB) !== null) {
    throw new Failure('tab-of-your-own', tabIsYours(TRIAL_TAB));
  }
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(TRIAL_TAB, spreadsheet.getSheets().length);
  try {
    const values = [...WRITTEN.map(valueToWrite), ...TYPED];
    const range = sheet.getRange(1, 1, values.length, 1);
    range.setValues(values.map((value) => [value]));
    SpreadsheetApp.flush();
    const cells = cellsFromValues(range.getValues(), clock.dayOf).flat();
    const formulas = range.getFormulas().flat();
    const changed = WRITTEN.flatMap((written, index) =>
      formulas[index] === '' && isSame(written, cells[index]) ? [] : [String(values[index])],
    );
    const days = cells.slice(WRITTEN.length).flatMap((cell) => (isDateCell(cell) ? cell.day : []));
    return {
      changed,
      order: days.includes(dayOf(2026, 2, 1) ?? 0)
        ? 'day first'
        : days.includes(dayOf(2026, 1, 2) ?? 0)
          ? 'month first'
          : null,
      decimals: cells[cells.length - 1] === 1.5 ? ',' : '.',
    };
  } finally {
    spreadsheet.setActiveSheet(active);
    spreadsheet.deleteSheet(sheet);
  }
}

function isSame(written: Cell, read: Cell | undefined): boolean {
  return isDateCell(written) && read !== undefined && isDateCell(read)
    ? written.day === read.day
    : written === read;
}
