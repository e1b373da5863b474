import type { Cell } from '../table';
import type { DealField } from './deal-field';
import type { ColumnByField } from './detect-columns';

/** The cell of a row that holds a field; undefined where no column does. */
export function cellIn(
  columns: ColumnByField,
  row: readonly Cell[],
  field: DealField,
): Cell | undefined {
  const column = columns[field];
  return column === undefined ? undefined : row[column];
}
