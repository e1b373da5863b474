import { foldName } from '../process/model';
import type { ReadingNote, RowProblem } from '../table';
import { chooseCurrency } from './currency';
import type { Deal } from './deal';
import { namesAreUnreadable, rowKey } from './deal-key';
import type { DealsTable } from './deals-table';
import { inOrderOfRows } from './in-order-of-rows';
import { isEmptyRow } from './other-rows';
import { isInPipeline } from './pipelines';
import { distinctDeals } from './repeated-deals';
import { type ReadDealsOptions, type RowReader, rowReader } from './row-reader';
import type { DealRow } from './same-key';

/** What reading the deals tabs gave. */
export interface DealsReading {
  /** The deals of the measured pipeline. */
  readonly deals: readonly Deal[];
  /** Those of all pipelines, in the same order; the history follows them all. */
  readonly everyDeal: readonly Deal[];
  /** Rows with anything in them, left-out ones included, of the measured pipeline. */
  readonly rowCount: number;
  readonly problems: readonly RowProblem[];
  readonly notes: readonly ReadingNote[];
  /** The currency in which amounts are measured, by its code or sign; null where nothing says it. */
  readonly currency: string | null;
  /** Rows that are there and were left out, by what they call their deals. */
  readonly leftOut: LeftOutRows;
}

/** What is known of rows that were left out: their deals are there, whatever became of them. */
export interface LeftOutRows {
  readonly keys: readonly string[];
  /** Some row's name cannot be read at this moment, so that it may be any deal's. */
  readonly isAnyNameUnread: boolean;
}

/** What reading needs to know beside the tables. */
export interface ReadingOptions extends Omit<ReadDealsOptions, 'currency'> {
  /** The pipeline that is measured; null for all rows. */
  readonly pipeline: string | null;
  /** The currency that somebody chose, asked only where there are several; null for the most frequent one. */
  readonly wantedCurrency: () => string | null;
}

/**
 * Reads deals from one or several tabs. Blank rows are passed over; a row that cannot be used is
 * left out and reported; a cell that cannot be used is taken as blank and reported. Rows of the
 * same key are told apart by their content.
 */
export function readDeals(
  tables: readonly DealsTable[],
  { pipeline, wantedCurrency, ...options }: ReadingOptions,
): DealsReading {
  const isMeasuredIn = (table: DealsTable) => isInPipeline(table, pipeline);
  const currency = chooseCurrency(tables, wantedCurrency, isMeasuredIn);
  const rows: DealRow[] = [];
  const problems: RowProblem[] = [];
  const notes: ReadingNote[] = [];
  const leftOutKeys: string[] = [];
  let isAnyNameUnread = false;
  let rowCount = 0;
  for (const table of tables) {
    const isMeasured = isMeasuredIn(table);
    const reader = (toProblems: RowProblem[], toNotes: ReadingNote[]): RowReader =>
      rowReader(table, { ...options, currency: currency.measured }, toProblems, toNotes);
    const readMeasured = reader(problems, notes);
    // Nobody needs to know what is wrong with a row that is not measured.
    const readOther = pipeline === null ? readMeasured : reader([], []);
    table.rows.forEach((cells, index) => {
      if (isEmptyRow(cells, table)) {
        // A row of nothing but errors is some deal's that cannot be read now.
        isAnyNameUnread ||= namesAreUnreadable(table.columns, cells);
        return;
      }
      const isCounted = isMeasured(cells);
      if (isCounted) rowCount++;
      const deal = (isCounted ? readMeasured : readOther)(cells, table.firstRow + index);
      if (deal !== null) rows.push({ deal, table, cells });
      else leftOutKeys.push(rowKey(table, cells));
      if (deal === null || deal.hasPassingKey) {
        isAnyNameUnread ||= namesAreUnreadable(table.columns, cells);
      }
    });
  }
  const distinct = distinctDeals(rows);
  return {
    deals: ofPipeline(distinct.deals, pipeline),
    everyDeal: distinct.deals,
    rowCount,
    currency: currency.measured,
    problems: inOrderOfRows([...problems, ...distinct.problems], tables),
    leftOut: { keys: leftOutKeys.filter((key) => key !== ''), isAnyNameUnread },
    notes: [...(currency.note === null ? [] : [currency.note]), ...notes, ...distinct.notes],
  };
}

function ofPipeline(deals: readonly Deal[], measured: string | null): readonly Deal[] {
  if (measured === null) return deals;
  const wanted = foldName(measured);
  return deals.filter(({ pipeline }) => pipeline === null || foldName(pipeline) === wanted);
}
