import type { LackingRight } from '../core/language/platform-refusals';
import { gridsOf } from './grids';

/**
 * What the person lacks to change the spreadsheet, as far as it can be asked for: what Sheets says of
 * it is in the language of the person. Null where nothing is known to be lacking.
 */
export function lackingRight(): LackingRight | null {
  try {
    const consent = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    if (String(consent.getAuthorizationStatus()) === 'REQUIRED') return 'consent';
    // A protected tab is told as such: only where nothing is protected the right itself is lacking.
    const mayEdit = gridsOf(SpreadsheetApp.getActiveSpreadsheet()).some(
      (sheet) =>
        sheet.getRange('A1').canEdit() ||
        sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0 ||
        sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length > 0,
    );
    return mayEdit ? null : 'editing';
  } catch {
    return null;
  }
}
