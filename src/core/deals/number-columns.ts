import { type Cell, decimalMarkOf, type NumberResult, readNumber } from '../table';
import type { DealsTable } from './deals-table';

/** Reads a number from a cell of a column. */
export type NumberReader = (cell: Cell | undefined) => NumberResult;

/**
 * A reader for the numbers of a column; what a text alone leaves open, as `1.200` does, is decided
 * by the column as a whole. Without a column, cells are read by themselves.
 *
 * @param locale gives the spreadsheet's, such as `de_DE`; null where it is not known
 */
export function numberReader(
  { rows }: Pick<DealsTable, 'rows'>,
  column: number | undefined,
  locale: () => string | null,
): NumberReader {
  const mark = column === undefined ? null : decimalMarkOf(rows, column, locale);
  return (cell) => readNumber(cell, mark);
}
