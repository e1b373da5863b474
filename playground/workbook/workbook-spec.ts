/** What kind of tab it is, by the names of SpreadsheetApp.SheetType. */
export type SheetType = 'GRID' | 'OBJECT' | 'DATASOURCE';

/** The description of a tab. */
export interface TabSpec {
  readonly name: string;
  /** 'OBJECT' for a tab without cells, such as a chart's or a timeline's; 'GRID' if not given. */
  readonly type?: SheetType;
  /**
   * Rows as typed: texts are parsed by the locale ('1/2' is a date, '007' is 7, '=A1' a formula,
   * "'007" the text 007); numbers, booleans and Dates stand for themselves; '' and null are empty.
   */
  readonly values?: readonly (readonly unknown[])[];
  /** Number formats as in Sheets; '' for the automatic one, '@' for plain text. */
  readonly numberFormats?: readonly (readonly string[])[];
  /** Size of the grid, at least that of the values; 1000 × 26 if not given, as in a new tab. */
  readonly rows?: number;
  readonly columns?: number;
}

/** The description of a spreadsheet, from which the host makes it. */
export interface WorkbookSpec {
  readonly name?: string;
  readonly tabs: readonly TabSpec[];
  /**
   * 'America/New_York' if not given. Null or a name that nobody knows, as some files have it, is
   * what scripts are told; the spreadsheet then counts in the script's zone, which is unsettled.
   */
  readonly spreadsheetTimeZone?: string | null;
  /** 'en_US' if not given. */
  readonly locale?: string;
}
