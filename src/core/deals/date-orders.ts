import { type DateOrder, dateOrderOf } from '../table';
import type { DealField } from './deal-field';
import type { DealsTable } from './deals-table';

const DATE_FIELDS: readonly DealField[] = [
  'created',
  'closeDate',
  'closedOn',
  'nextStepDate',
  'lastActivity',
];

/** The order of text dates in each date column, found from the column as a whole. */
export function dateOrders({
  columns,
  stageDates,
  rows,
}: DealsTable): ReadonlyMap<number, DateOrder> {
  const all = [...DATE_FIELDS.map((field) => columns[field]), ...stageDates.map((s) => s.column)];
  return new Map(
    all
      .filter((column): column is number => column !== undefined)
      .map((column) => [column, dateOrderOf(rows.map((row) => row[column]))]),
  );
}
