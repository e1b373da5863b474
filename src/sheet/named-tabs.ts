import { type NamedTab, withTabNames } from '../core/pipeline/mapping-tabs';
import type { Settings } from '../core/pipeline/team-tables';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The spreadsheet's tabs with the IDs that stay when they are renamed. */
export function namedTabs(spreadsheet: Spreadsheet): NamedTab[] {
  return spreadsheet
    .getSheets()
    .map((sheet) => ({ sheetId: sheet.getSheetId(), name: sheet.getName() }));
}

/**
 * The settings with each tab's mapping under the name that the tab has now. Without a mapping the
 * tabs are not asked, because that takes two calls for each of them.
 */
export function underPresentNames(settings: Settings, spreadsheet: Spreadsheet): Settings {
  return settings.mappings.length === 0 ? settings : withTabNames(settings, namedTabs(spreadsheet));
}
