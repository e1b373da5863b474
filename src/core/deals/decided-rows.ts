import { type Cell, readText } from '../table';
import type { DealField } from './deal-field';
import type { DealsTable } from './deals-table';
import type { StageReader } from './stage-reading';

/** Tells of a row, by all but its days, whether its deal is won or lost. */
export function decidedRows(
  { columns }: Pick<DealsTable, 'columns'>,
  readStage: StageReader,
): (row: readonly Cell[]) => boolean {
  return (row) => {
    const cell = (field: DealField): Cell | undefined => {
      const column = columns[field];
      return column === undefined ? undefined : row[column];
    };
    const { outcome } = readStage({
      stage: readText(cell('stage')),
      status: readText(cell('status')),
      lostAt: '',
      isWon: cell('isWon'),
      isClosed: cell('isClosed'),
      probability: cell('probability'),
    });
    return outcome !== 'open';
  };
}
