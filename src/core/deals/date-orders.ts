import { type Day, partsOf } from '../calendar';
import {
  countWritten,
  type DateOrder,
  dateOrderIn,
  type GuessReason,
  isDateCell,
  type ReadingNote,
  type WrittenDates,
} from '../table';
import { dayFirstSign } from './day-first-signs';
import { DATE_FIELDS } from './deal-field';
import type { DealsTable } from './deals-table';
import { fewerImpossible, impossibleRows, type PlausibilityHints } from './plausible-order';

/** What helps where dates can be read either way; all of it may be unknown. */
export interface DateOrderHints extends PlausibilityHints {
  /** The day of the report, which may lie before today. */
  readonly asOf?: Day;
  /** The spreadsheet's locale, such as `de_DE`; asked only where nothing else tells. */
  readonly locale?: () => string | null;
}

/** How the text dates of a deals tab are read. */
export interface DateOrders {
  /** The order of each column of dates. */
  readonly orders: ReadonlyMap<number, DateOrder>;
  /** What is guessed, or seems wrong; null for neither. */
  readonly note: ReadingNote | null;
}

/** The order of text dates in each date column of a deals tab; see `readDateOrders`. */
export function dateOrders(
  table: DealsTable,
  hints: DateOrderHints = {},
): ReadonlyMap<number, DateOrder> {
  return readDateOrders(table, hints).orders;
}

/**
 * The order of text dates in each date column of a deals tab, and what of it is a guess. The order
 * that the user chose for the tab goes first; then the column as a whole tells; then the others,
 * because one table is written by one habit; then what `guessOrder` goes by.
 */
export function readDateOrders(table: DealsTable, hints: DateOrderHints = {}): DateOrders {
  const columns = dateColumns(table);
  const written = countWritten(table.rows, columns);
  const ordersWith = (usual: DateOrder): ReadonlyMap<number, DateOrder> =>
    new Map(columns.map((column, index) => [column, written[index]?.told ?? usual]));
  const usual = table.dateOrder ?? usualOrder(written);
  const open = columns.filter((_, index) => isOpen(written[index]));
  if (usual !== null || open.length === 0) {
    const swapped = columns.filter(
      (column, index) => written[index]?.told != null && areSwapped(table.rows, column),
    );
    return {
      orders: ordersWith(usual ?? 'month first'),
      note:
        swapped.length === 0
          ? null
          : {
              code: 'dates-swapped',
              tab: table.tab,
              columns: swapped.map((column) => table.headers[column] ?? ''),
            },
    };
  }
  const { order, reason } = guessOrder(table, ordersWith, open, hints);
  const note: ReadingNote = {
    code: 'dates-guessed',
    tab: table.tab,
    columns: open.map((column) => table.headers[column] ?? ''),
    count: written.reduce((sum, each) => sum + (isOpen(each) ? each.either : 0), 0),
    order,
    reason,
  };
  return { orders: ordersWith(order), note };
}

interface Guess {
  readonly order: DateOrder;
  readonly reason: GuessReason;
}

/**
 * The order of dates that can all be read either way: the one in which fewer rows are impossible;
 * then day first, where the table's language or amounts are of countries that write so; then the
 * one in which nothing happened after the day of the report; then the locale's; then month first,
 * as Sheets reads by default.
 */
function guessOrder(
  table: DealsTable,
  ordersWith: (order: DateOrder) => ReadonlyMap<number, DateOrder>,
  open: readonly number[],
  hints: DateOrderHints,
): Guess {
  const impossible = impossibleRows(table, ordersWith, open, hints);
  const plausible = fewerImpossible(impossible);
  if (plausible !== null) return { order: plausible, reason: 'plausible' };
  const sign = dayFirstSign(table);
  if (sign !== null) return { order: 'day first', reason: sign };
  const { asOf = hints.today } = hints;
  if (asOf !== undefined && asOf !== hints.today) {
    const byReport = impossibleRows(table, ordersWith, open, { ...hints, today: asOf });
    const order = fewerImpossible(byReport);
    // A sheet may well go on after a past day: only an order in which it does not tells anything.
    if (order !== null && byReport[order] === impossible[order]) {
      return { order, reason: 'report-day' };
    }
  }
  const byLocale = dateOrderIn(hints.locale?.() ?? null);
  return byLocale === null
    ? { order: 'month first', reason: 'default' }
    : { order: byLocale, reason: 'locale' };
}

/** Fewer dates may all lie in the first days of a month by chance: five do in one case of a hundred. */
const FEWEST_DATES = 5;

/**
 * Whether Sheets has probably taken the day for the month. It does so with what can be read in its
 * locale's order, and leaves the rest as texts: then no date that it took lies after the 12th.
 */
function areSwapped(rows: DealsTable['rows'], column: number): boolean {
  let dates = 0;
  for (const row of rows) {
    const cell = row[column];
    if (cell === undefined || !isDateCell(cell)) continue;
    if (partsOf(Math.floor(cell.day)).day > 12) return false;
    dates++;
  }
  return dates >= FEWEST_DATES;
}

function dateColumns({ columns, stageDates }: DealsTable): number[] {
  const all = [...DATE_FIELDS.map((field) => columns[field]), ...stageDates.map((s) => s.column)];
  return all.filter((column): column is number => column !== undefined);
}

/** Whether a column has dates that can be read either way, and none that tells which. */
function isOpen(written: WrittenDates | undefined): boolean {
  return written !== undefined && written.told === null && written.either > 0;
}

/** The order of most columns that tell one; null where as many tell the one as the other. */
function usualOrder(written: readonly WrittenDates[]): DateOrder | null {
  const count = (order: DateOrder): number => written.filter(({ told }) => told === order).length;
  const difference = count('day first') - count('month first');
  if (difference === 0) return null;
  return difference > 0 ? 'day first' : 'month first';
}
