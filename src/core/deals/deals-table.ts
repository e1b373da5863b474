import { type Cell, type DayResult, readDay } from '../table';
import type { ColumnByField } from './detect-columns';
import type { StageDateColumn } from './detect-stage-dates';

/** A deals tab, or a range of one, with its columns understood; the input of `readDeals`. */
export interface DealsTable {
  /** The tab's name, for problems and links. */
  readonly tab: string;
  readonly headers: readonly string[];
  /** The rows below the headers. */
  readonly rows: ReadonlyArray<readonly Cell[]>;
  /** Row number, as the sheet shows it, of the first of `rows`. */
  readonly firstRow: number;
  readonly columns: ColumnByField;
  readonly stageDates: readonly StageDateColumn[];
  /** Whose deals these are where no column says so; null to leave it open. */
  readonly salesperson: string | null;
}

/** Where more than half of the filled cells of a column read as dates. */
export function holdsDates(rows: ReadonlyArray<readonly Cell[]>, column: number): boolean {
  let filled = 0;
  let dates = 0;
  for (const row of rows) {
    const cell = row[column];
    if (cell === undefined || cell === '') continue;
    filled++;
    if (looksLikeDate(cell)) dates++;
    if (filled >= 200) break;
  }
  return dates * 2 > filled;
}

function looksLikeDate(cell: Cell): boolean {
  if (typeof cell === 'object') return true;
  return typeof cell === 'string' && cell.length <= 40 && isDay(readDay(cell, 'month first'));
}

function isDay(result: DayResult): boolean {
  return typeof result === 'number';
}
