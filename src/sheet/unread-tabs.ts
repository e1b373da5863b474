import { foldName, ownedTabNamed } from '../core/process';
import { isUnreadable, readText } from '../core/table';
import type { UnreadTabs } from '../server/spreadsheet-port';
import { gridsOf } from './grids';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * What stands in tabs that were not read: hidden ones, those whose headers were not understood, and
 * those that the user set aside.
 *
 * @param read names of the tabs that were read
 */
export function unreadTabs(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  read: ReadonlySet<string>,
): UnreadTabs {
  const texts = new Set<string>();
  let isLoading = false;
  for (const sheet of gridsOf(spreadsheet)) {
    const tab = sheet.getName();
    if (read.has(tab) || ownedTabNamed(tab) !== undefined) continue;
    const values = valuesOf(sheet);
    isLoading ||= values.some((value) => typeof value === 'string' && isUnreadable(value));
    isLoading ||= isBlankFormula(sheet, values);
    for (const value of values) {
      if (typeof value === 'string' || typeof value === 'number')
        texts.add(foldName(readText(value)));
    }
  }
  return { holds: (text) => texts.has(foldName(text)), isLoading };
}

function valuesOf(sheet: Sheet): unknown[] {
  if (sheet.getLastRow() === 0 || sheet.getLastColumn() === 0) return [];
  return sheet.getDataRange().getValues().flat();
}

/** A tab that a formula fills may show nothing at all until its values have come. */
function isBlankFormula(sheet: Sheet, values: readonly unknown[]): boolean {
  if (values.length === 0 || values.some((value) => value !== '')) return false;
  return sheet
    .getDataRange()
    .getFormulas()
    .flat()
    .some((formula) => formula !== '');
}
