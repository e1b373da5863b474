import { Failure } from '../../core/failure';
import { TRIAL_TAB } from '../../core/language/check-installation';
import { tabIsYours } from '../../core/language/refusals';
import { findMarks, putMark } from '../column-marks';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The mark of a trial's tab, by which one that was left behind is known. */
const MARK = 'stagecoach.check';

/**
 * Does something in a tab made for it. The tab is taken away again, also where something fails, and
 * the user's place stays; one that a check left behind when it was cut off goes as well. Call it
 * under the document lock.
 *
 * @throws Failure where somebody else's tab has that name
 */
export function withTrialTab<T>(spreadsheet: Spreadsheet, action: (sheet: Sheet) => T): T {
  removeMarked(spreadsheet);
  if (spreadsheet.getSheetByName(TRIAL_TAB) !== null) {
    throw new Failure('tab-of-your-own', tabIsYours(TRIAL_TAB));
  }
  const active = spreadsheet.getActiveSheet();
  const before = spreadsheet.getSheets().map((sheet) => sheet.getSheetId());
  try {
    const sheet = spreadsheet.insertSheet(TRIAL_TAB, before.length);
    putMark(sheet, 'A', MARK);
    return action(sheet);
  } finally {
    spreadsheet.setActiveSheet(active);
    // Also a copy that was made though making it failed, but no tab that somebody else adds.
    for (const sheet of spreadsheet.getSheets()) {
      const isNew = !before.includes(sheet.getSheetId());
      if (isNew && sheet.getName().includes(TRIAL_TAB)) spreadsheet.deleteSheet(sheet);
    }
  }
}

function removeMarked(spreadsheet: Spreadsheet): void {
  for (const { sheet } of findMarks(spreadsheet, MARK)) spreadsheet.deleteSheet(sheet);
}
