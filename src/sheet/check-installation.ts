import { CHECK_SUBJECTS, lookLines } from '../core/language/check-installation';
import { memoize } from '../core/memoize';
import type { Team } from '../core/pipeline/read-team';
import type { Settings } from '../core/pipeline/team-tables';
import { type Check, linesOf } from './checks/check';
import type { CheckedFile } from './checks/checked-file';
import { formulaChecks } from './checks/formula-checks';
import { clockCheck, localeCheck, sheetChecks } from './checks/sheet-checks';
import { markChecks, writingChecks } from './checks/trial-checks';
import { withTrialTab } from './checks/trial-tab';
import { type TypingHabits, typingHabits } from './checks/try-writing';
import { sheetClock } from './clock';
import { withDocumentLock } from './lock';

/**
 * What holds in this spreadsheet and what does not, a line for each: what is written stays what it
 * is, what formulas are given, the clock, the locale, the kinds of tabs, the deals and their
 * columns, the add-on's own places, what is protected, and what is saved. Each line is a check by
 * itself, and nothing is read before the first, because a file that cannot be read is what this is
 * for. Nothing of the user's is touched; what needs a tab to write into gets one made for it.
 */
export function checkInstallation(team: () => Team, settings: () => Settings): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const file: CheckedFile = {
    spreadsheet,
    clock: memoize(() => sheetClock(spreadsheet)),
    team: memoize(team),
    settings: memoize(settings),
  };
  const lines: string[] = [];
  const make = (checks: readonly Check[]): void => {
    lines.push(...checks.flatMap(linesOf));
  };
  let habits: TypingHabits = { order: null, decimals: '.' };
  const trial: Check = {
    subject: CHECK_SUBJECTS.trialTab,
    run: () => {
      withDocumentLock(() =>
        withTrialTab(spreadsheet, (sheet) => {
          make(writingChecks(sheet, file.clock()));
          make([
            {
              subject: CHECK_SUBJECTS.locale,
              run: () => {
                habits = typingHabits(sheet.getRange(1, 4), file.clock());
                return null;
              },
            },
          ]);
          make(formulaChecks(sheet, () => (habits.decimals === ',' ? ';' : ',')));
          make(markChecks(spreadsheet, sheet));
        }),
      );
      return null;
    },
  };
  // What is checked in the trial's tab stands before what became of making it.
  const failures = linesOf(trial);
  const found = [
    ...lines,
    ...failures,
    ...[clockCheck(file), localeCheck(file, () => habits), ...sheetChecks(file)].flatMap(linesOf),
    ...lookLines(),
  ];
  // One reason may be why several checks do not hold.
  return [...new Set(found)].join('\n');
}
