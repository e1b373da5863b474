import type { ReadingNote, RowProblem } from '../table';
import { isBlankRow } from '../table';
import type { Deal } from './deal';
import type { DealsTable } from './deals-table';
import { type ReadDealsOptions, rowReader } from './row-reader';

/** What reading the deals tabs gave. */
export interface DealsReading {
  readonly deals: readonly Deal[];
  /** Rows with anything in them, left-out ones included. */
  readonly rowCount: number;
  readonly problems: readonly RowProblem[];
  readonly notes: readonly ReadingNote[];
}

/**
 * Reads deals from one or several tabs. Blank rows are passed over; a row that cannot be used is
 * left out and reported; a cell that cannot be used is taken as blank and reported. The first
 * row with a key is the deal; later ones repeat it and are left out.
 */
export function readDeals(tables: readonly DealsTable[], options: ReadDealsOptions): DealsReading {
  const deals: Deal[] = [];
  const problems: RowProblem[] = [];
  const notes: ReadingNote[] = [];
  const firstByKey = new Map<string, Deal>();
  let rowCount = 0;
  for (const table of tables) {
    const readRow = rowReader(table, options, problems, notes);
    table.rows.forEach((row, index) => {
      if (isBlankRow(row)) return;
      rowCount++;
      const deal = readRow(row, table.firstRow + index);
      if (deal === null) return;
      const first = firstByKey.get(deal.key);
      if (first === undefined) {
        firstByKey.set(deal.key, deal);
        deals.push(deal);
      } else problems.push(repeats(deal, first));
    });
  }
  return { deals, rowCount, problems, notes };
}

function repeats(deal: Deal, first: Deal): RowProblem {
  const place = first.tab === deal.tab ? `row ${first.row}` : `row ${first.row} of "${first.tab}"`;
  return {
    tab: deal.tab,
    row: deal.row,
    column: null,
    value: deal.key,
    problem: 'duplicate',
    leftOut: true,
    detail: place,
  };
}
