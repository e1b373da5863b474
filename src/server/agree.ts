import { agendaFor } from '../core/agenda/agenda';
import type { Day } from '../core/calendar';
import type { NewLogEntry } from '../core/coaching-log/log-entry';
import { asRead } from '../core/coaching-log/write-log';
import { Failure } from '../core/failure';
import { followUp } from '../core/follow-up/followed-agreement';
import { REFUSALS } from '../core/language/refusals';
import { coachingReport } from '../core/report/report-model';
import { coachPage } from './coach-page';
import { personIn } from './commands';
import type { Calls, CoachPageData } from './contract';
import { saysSomething } from './says-something';
import type { SpreadsheetPort } from './spreadsheet-port';
import { AS_CHOSEN, dayFrom, teamWithDeals } from './team-now';

/**
 * Writes an agreement into the Coaching Log, with the figure as it is now.
 * @throws Failure where the diagnosis no longer holds, there is no such day, or no action is named
 */
export function agreeOnAction(
  spreadsheet: SpreadsheetPort,
  request: Calls['agreeOnAction']['request'],
): CoachPageData {
  const { reviewOn, action } = request;
  const review = dayFrom(reviewOn);
  if (!saysSomething(action)) throw new Failure('wrong-argument', REFUSALS.nothingAgreed);
  return spreadsheet.together(() => agreeNow(spreadsheet, request, review));
}

function agreeNow(
  spreadsheet: SpreadsheetPort,
  { salesperson, diagnosis, action, shownBy }: Calls['agreeOnAction']['request'],
  review: Day,
): CoachPageData {
  const { team } = teamWithDeals(spreadsheet, AS_CHOSEN);
  const report = coachingReport(team);
  const person = personIn(report, salesperson);
  const { proposed } = agendaFor(report, person);
  const chosen = proposed.find(({ code }) => code === diagnosis);
  if (diagnosis !== null && chosen === undefined) {
    throw new Failure('changed-meanwhile', REFUSALS.changedMeanwhile);
  }
  const entry: NewLogEntry = {
    salesperson: person.name,
    agreedOn: report.asOf,
    diagnosis: chosen?.diagnosis ?? '',
    action: action.trim(),
    shownBy: shownBy?.trim() ?? '',
    measure: chosen?.measure ?? '',
    baseline: chosen?.baseline ?? '',
    reviewOn: review,
    notes: '',
  };
  // Written already, by a try whose answer did not come through.
  const isInLog = team.log.some(
    (standing) =>
      standing.verdict === '' &&
      (['salesperson', 'agreedOn', 'diagnosis', 'action', 'reviewOn'] as const).every(
        (key) => standing[key] === entry[key],
      ),
  );
  if (!isInLog) spreadsheet.appendToLog([entry]);
  // Only the log has changed: nothing need be read or judged anew.
  const log = isInLog ? team.log : [...team.log, ...asRead([entry], team.log)];
  const agreements = followUp(team.pipeline, log, person.index);
  return coachPage(report, { ...person, agreements });
}
