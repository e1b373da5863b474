import {
  countWritten,
  type DateOrder,
  dateOrderIn,
  type ReadingNote,
  type WrittenDates,
} from '../table';
import { DATE_FIELDS } from './deal-field';
import type { DealsTable } from './deals-table';
import { type PlausibilityHints, plausibleOrder } from './plausible-order';

/** What helps where dates can be read either way; all of it may be unknown. */
export interface DateOrderHints extends PlausibilityHints {
  /** The spreadsheet's locale, such as `de_DE`; asked only where nothing else tells. */
  readonly locale?: () => string | null;
}

/** How the text dates of a deals tab are read. */
export interface DateOrders {
  /** The order of each column of dates. */
  readonly orders: ReadonlyMap<number, DateOrder>;
  /** What is guessed; null where no date hangs on a guess. */
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
 * because one table is written by one habit; then the order in which fewer rows are impossible;
 * then the locale's; then month first, as Sheets reads by default.
 */
export function readDateOrders(table: DealsTable, hints: DateOrderHints = {}): DateOrders {
  const columns = dateColumns(table);
  const written = countWritten(table.rows, columns);
  const ordersWith = (usual: DateOrder): ReadonlyMap<number, DateOrder> =>
    new Map(columns.map((column, index) => [column, written[index]?.told ?? usual]));
  const usual = table.dateOrder ?? usualOrder(written);
  const open = columns.filter((_, index) => isOpen(written[index]));
  if (usual !== null || open.length === 0) {
    return { orders: ordersWith(usual ?? 'month first'), note: null };
  }
  const plausible = plausibleOrder(table, ordersWith, open, hints);
  const byLocale = plausible === null ? dateOrderIn(hints.locale?.() ?? null) : null;
  const order = plausible ?? byLocale ?? 'month first';
  const note: ReadingNote = {
    code: 'dates-guessed',
    tab: table.tab,
    columns: open.map((column) => table.headers[column] ?? ''),
    count: written.reduce((sum, each) => sum + (isOpen(each) ? each.either : 0), 0),
    order,
    reason: plausible === null ? (byLocale === null ? 'default' : 'locale') : 'plausible',
  };
  return { orders: ordersWith(order), note };
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
