import type { WorkbookSpec } from '../workbook/workbook-spec';

/** What the server gives to the page: the add-on and the spreadsheet that it is opened in. */
export interface PlaygroundData {
  readonly bundle: string;
  readonly pages: Readonly<Record<string, string>>;
  readonly workbook: WorkbookSpec;
  readonly spreadsheetTimeZone: string;
  /** The instant at which scripts' time stands still, in milliseconds; null lets it run. */
  readonly now: number | null;
}
