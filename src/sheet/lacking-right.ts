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
    // A header may be protected on every tab, the last cell only together with all others.
    const isEditable = gridsOf(SpreadsheetApp.getActiveSpreadsheet()).some((sheet) =>
      sheet.getRange(sheet.getMaxRows(), sheet.getMaxColumns()).canEdit(),
    );
    return isEditable ? null : 'editing';
  } catch {
    return null;
  }
}
