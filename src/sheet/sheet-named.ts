import { foldName } from '../core/process';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab of a name, however people spell it (`sales process`); null where there is none. */
export function sheetNamed(spreadsheet: Spreadsheet, name: string): Sheet | null {
  const exact = spreadsheet.getSheetByName(name);
  if (exact !== null) return exact;
  const folded = foldName(name);
  return spreadsheet.getSheets().find((sheet) => foldName(sheet.getName()) === folded) ?? null;
}
