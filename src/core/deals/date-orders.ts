import { type DateOrder, writtenDateOrder } from '../table';
import { DATE_FIELDS } from './deal-field';
import type { DealsTable } from './deals-table';

/**
 * The order of text dates in each date column, found from the column as a whole; where a column
 * does not tell, from the tab's other ones, because one tab is written by one habit.
 */
export function dateOrders({
  columns,
  stageDates,
  rows,
}: DealsTable): ReadonlyMap<number, DateOrder> {
  const all = [...DATE_FIELDS.map((field) => columns[field]), ...stageDates.map((s) => s.column)];
  const dated = all.filter((column): column is number => column !== undefined);
  const written = dated.map((column) => writtenDateOrder(rows.map((row) => row[column])));
  const dayFirst = written.filter((order) => order === 'day first').length;
  const monthFirst = written.filter((order) => order === 'month first').length;
  const usual: DateOrder = dayFirst > monthFirst ? 'day first' : 'month first';
  return new Map(dated.map((column, index) => [column, written[index] ?? usual]));
}
