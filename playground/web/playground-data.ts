import type { TabSpec, WorkbookSpec } from '../workbook/workbook-spec';

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
  /** Whether the spreadsheet has no add-on yet, and a script editor to paste one into. */
  readonly startsEmpty?: boolean;
}

/** What the server makes of a file that the page sends: its tabs, or what is wrong with it. */
export type ImportAnswer = { readonly tabs: readonly TabSpec[] } | { readonly problem: string };

/** Where the page sends a file to, with its name as the parameter `name`. */
export const IMPORT_PATH = 'import';
