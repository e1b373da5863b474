import { Failure } from '../core/failure';
import { quotaIsNow } from '../core/language/process-agreements';
import { changeText } from '../core/language/process-changes';
import { REFUSALS } from '../core/language/refusals';
import { agreeOnProcess, changesSinceContent, contentToAgreeOn } from '../core/process';
import type { Calls } from './contract';
import { personNamed } from './person-named';
import { processView, quotaNamed } from './process-view';
import type { SpreadsheetPort } from './spreadsheet-port';
import { teamNow } from './team-now';

/**
 * Records that the manager or the salesperson agrees to the salesperson's process, which must be
 * the one that was shown: it is read anew under the lock, and where it has changed meanwhile nothing
 * is recorded and the answer says what is different.
 * @throws Failure where the process is only drafted yet, or nobody of that name is in the team
 */
export function agreeToProcess(
  spreadsheet: SpreadsheetPort,
  { salesperson, by, shown }: Calls['agreeToProcess']['request'],
): Calls['agreeToProcess']['value'] {
  let isAsShown = true;
  let changes: readonly string[] = [];
  spreadsheet.updateAgreements((rows) => {
    const { process, isDrafted, pipeline } = teamNow(spreadsheet).team;
    // Only with somebody whose process the page can have shown.
    const names = pipeline.salespeople.map(({ name }) => name);
    const person = personNamed(salesperson, names);
    const quota = quotaNamed(pipeline, person);
    if (isDrafted) throw new Failure('no-process', REFUSALS.setUpFirst);
    isAsShown = contentToAgreeOn(process, person, quota) === shown;
    if (isAsShown) {
      return agreeOnProcess(rows, process, person, by, spreadsheet.today(), quota);
    }
    changes = changesSinceContent(shown, process, person).map(changeText);
    if (changes.length === 0) changes = [quotaIsNow(quota)];
    return [];
  });
  const view = processView(spreadsheet);
  return isAsShown ? { agreed: true, view } : { agreed: false, changes, view };
}
