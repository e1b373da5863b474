import type { Cell } from './cell';
import { type DateOrder, writtenDateOrder } from './read-day';

/**
 * The order of text dates in each of a table's date columns, found from the column as a whole;
 * where one does not tell, from the others, because one table is written by one habit.
 *
 * @param rows the rows below the headers
 * @param columns the columns that hold dates
 */
export function dateOrdersOf(
  rows: ReadonlyArray<readonly Cell[]>,
  columns: readonly number[],
): ReadonlyMap<number, DateOrder> {
  const written = columns.map((column) => writtenDateOrder(rows.map((row) => row[column])));
  const count = (order: DateOrder): number => written.filter((each) => each === order).length;
  const usual: DateOrder = count('day first') > count('month first') ? 'day first' : 'month first';
  return new Map(columns.map((column, index) => [column, written[index] ?? usual]));
}
