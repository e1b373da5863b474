import type { Cell, DateOrder } from '../table';
import type { ColumnByField } from './detect-columns';
import type { StageDateColumn } from './detect-stage-dates';

/** The currency of a row's amount in the row's number formats; rows are known by identity. */
export type CurrencyOf = (row: readonly Cell[]) => string | null;

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
  /** The order of day and month in text dates, where the user chose it. */
  readonly dateOrder?: DateOrder | null;
  /**
   * The ISO code of the currency that the format of a row's amount names; null where it names none.
   * Not given where no formats are known, as in a custom function's range.
   */
  readonly currencyOf?: CurrencyOf | null;
}
