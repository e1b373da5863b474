import type { Cell } from '../table';
import type { DealsTable } from './deals-table';
import { stageCells } from './row-outcome';
import type { StageReader } from './stage-reading';

/** Tells of a row, by all but its days, whether its deal is won or lost. */
export function decidedRows(
  { columns }: Pick<DealsTable, 'columns'>,
  readStage: StageReader,
): (row: readonly Cell[]) => boolean {
  return (row) => readStage(stageCells(columns, row)).outcome !== 'open';
}
