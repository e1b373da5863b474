import type { Cell } from '../table';
import type { ColumnByField } from './detect-columns';
import type { StageDateColumn } from './detect-stage-dates';

/** A deals tab, or a range of one, with its columns understood; the input of `readDeals`. */
export interface DealsTable {
  /** The tab's name, for problems and links. */
  readonly tab: string;
  readonly headers: readonly string[];
  /** The rows below the headers. */
  readonly rows: ReadonlyArray<readonly Cell[]>;
  /** Row number, as the sheet shows it, of the first of `rows`. */
  readonly firstRow: number;
  readonly columns: ColumnByField;
  readonly stageDates: readonly StageDateColumn[];
  /** Whose deals these are where no column says so; null to leave it open. */
  readonly salesperson: string | null;
}
