/** One tab of a workbook to make. */
export interface TabSpec {
  readonly name: string;
  /**
   * Rows as typed: texts are parsed by the locale ('1/2' is a date, '007' is 7, '=A1' a formula,
   * "'007" the text 007); numbers, booleans and Dates stand for themselves; '' and null are empty.
   */
  readonly values?: readonly (readonly unknown[])[];
  /** Number formats, as Sheets writes them; '' leaves a cell automatic. '@' keeps texts as they are. */
  readonly numberFormats?: readonly (readonly string[])[];
  /** Size of the grid; at least what the values need. As in a new tab, 1000 × 26. */
  readonly rows?: number;
  readonly columns?: number;
}

/** A spreadsheet to make. */
export interface WorkbookSpec {
  readonly name?: string;
  readonly tabs: readonly TabSpec[];
  /** 'America/New_York' where none is given. */
  readonly spreadsheetTimeZone?: string;
  /** 'en_US' where none is given. */
  readonly locale?: string;
}
