import type { Day, DayCount, ReportPeriod, Window } from '../calendar';
import type { CurrencyOf, DealsMapping } from '../deals';
import type { Cell } from '../table';

/** A tab, or a range with its header row, as rows of cells. */
export interface RawTable {
  readonly tab: string;
  readonly rows: ReadonlyArray<readonly Cell[]>;
}

/** Everything a team keeps in its spreadsheet, unread; a missing tab is null. */
export interface TeamTables {
  readonly deals: readonly RawTable[];
  readonly process: RawTable | null;
  readonly salespeople: RawTable | null;
  readonly agreements: RawTable | null;
  readonly history: readonly RawTable[];
  /** Tabs of what people did, whatever they are called. */
  readonly activities?: readonly RawTable[];
  /** The Coaching Log. */
  readonly log?: RawTable | null;
  /** The spreadsheet's locale, such as `de_DE`; asked only where a text can be read either way. */
  readonly locale?: () => string | null;
  /** The zone that the spreadsheet names (blank for none), and the one in which days are read. */
  readonly zone?: { readonly wanted: string; readonly used: string };
  /** The currencies in the number formats of amounts, where formats are known. */
  readonly currencyOf?: CurrencyOf | null;
}

/** What the user chose beside the tabs. */
export interface Settings {
  readonly mappings: readonly DealsMapping[];
  readonly dayCount: DayCount;
  /** The pipeline that is measured; null for the one with the most deals. */
  readonly pipeline: string | null;
  /** The currency in which amounts are measured, by its ISO code; null for the most frequent one. */
  readonly currency: string | null;
  /** The period of reports and of the pages for a talk. */
  readonly period: ReportPeriod;
}

/** For which day and which span the figures are wanted. */
export interface Period {
  readonly asOf: Day;
  /** The day of the spreadsheet's state; not before `asOf` unless the sheet is older. */
  readonly today: Day;
  readonly window: Window;
}
