import { type DateOrder, dateOrdersOf } from '../table';
import { DATE_FIELDS } from './deal-field';
import type { DealsTable } from './deals-table';

/** The order of text dates in each date column of a deals tab. */
export function dateOrders({
  columns,
  stageDates,
  rows,
}: DealsTable): ReadonlyMap<number, DateOrder> {
  const all = [...DATE_FIELDS.map((field) => columns[field]), ...stageDates.map((s) => s.column)];
  return dateOrdersOf(
    rows,
    all.filter((column): column is number => column !== undefined),
  );
}
