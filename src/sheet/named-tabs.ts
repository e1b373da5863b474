import type { NamedTab } from '../core/pipeline/mapping-tabs';

/** The spreadsheet's tabs with the IDs that stay when they are renamed. */
export function namedTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): NamedTab[] {
  return spreadsheet
    .getSheets()
    .map((sheet) => ({ sheetId: sheet.getSheetId(), name: sheet.getName() }));
}
