import type { WorkbookSpec } from '../workbook/workbook-spec';

/** The data that the server sends to the page: the add-on and the spreadsheet to open. */
export interface PlaygroundData {
  readonly bundle: string;
  readonly pages: Readonly<Record<string, string>>;
  readonly workbook: WorkbookSpec;
  readonly spreadsheetTimeZone: string;
  /** What was chosen on the command line, as the add-on keeps it. */
  readonly documentProperties: Readonly<Record<string, string>>;
  /** The fixed time of scripts in milliseconds; null for the real time. */
  readonly now: number | null;
}
