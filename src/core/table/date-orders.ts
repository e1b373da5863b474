import type { Cell } from './cell';
import { countOrder, type DateOrder, noOrderCounts, type OrderCounts, orderTold } from './read-day';

type Rows = ReadonlyArray<readonly Cell[]>;

/** The order where the dates themselves do not tell, such as the locale's; null where nothing does. */
export type UsualOrder = () => DateOrder | null;

const NOT_KNOWN: UsualOrder = () => null;

/**
 * The order in which text dates are written, from those that can only be read one way. Month first
 * where nothing tells, as Sheets reads in its default locale.
 *
 * @param columns the columns that hold them, written by one habit
 */
export function dateOrderOf(
  rows: Rows,
  columns: readonly number[],
  usual: UsualOrder = NOT_KNOWN,
): DateOrder {
  const all = noOrderCounts();
  for (const { dayFirst, monthFirst } of countOrders(rows, columns)) {
    all.dayFirst += dayFirst;
    all.monthFirst += monthFirst;
  }
  return orderTold(all) ?? usual() ?? 'month first';
}

/**
 * The order of text dates in each of a table's date columns, found from the column as a whole;
 * where one does not tell, from the others, because one table is written by one habit.
 *
 * @param rows the rows below the headers
 * @param columns the columns that hold dates
 */
export function dateOrdersOf(
  rows: Rows,
  columns: readonly number[],
  usualOrder: UsualOrder = NOT_KNOWN,
): ReadonlyMap<number, DateOrder> {
  const written = countOrders(rows, columns).map(orderTold);
  const count = (order: DateOrder): number => written.filter((each) => each === order).length;
  const difference = count('day first') - count('month first');
  const told: DateOrder = difference > 0 ? 'day first' : 'month first';
  const usual = difference === 0 ? (usualOrder() ?? told) : told;
  return new Map(columns.map((column, index) => [column, written[index] ?? usual]));
}

/** What the text dates of a column tell of their order. */
export interface WrittenDates {
  /** The order of those that can only be read one way; null where they tell none. */
  readonly told: DateOrder | null;
  /** How many can be read either way. */
  readonly either: number;
}

/** What each of the columns tells, in their order. */
export function countWritten(rows: Rows, columns: readonly number[]): WrittenDates[] {
  return countOrders(rows, columns).map((counts) => ({
    told: orderTold(counts),
    either: counts.either,
  }));
}

/** Row by row, because the cells of a row lie together in memory. */
function countOrders(rows: Rows, columns: readonly number[]): OrderCounts[] {
  const counts = columns.map(noOrderCounts);
  for (const row of rows) {
    for (let index = 0; index < columns.length; index++) {
      countOrder(counts[index] as OrderCounts, row[columns[index] as number]);
    }
  }
  return counts;
}
