import { foldName } from '../core/process';
import { gridsOf, isGrid } from './grids';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab with cells of a name, however people spell it (`sales process`); null where there is none. */
export function sheetNamed(spreadsheet: Spreadsheet, name: string): Sheet | null {
  const exact = spreadsheet.getSheetByName(name);
  if (exact !== null && isGrid(exact)) return exact;
  const folded = foldName(name);
  return gridsOf(spreadsheet).find((sheet) => foldName(sheet.getName()) === folded) ?? null;
}
