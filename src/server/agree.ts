import { agendaFor } from '../core/agenda/agenda';
import type { NewLogEntry } from '../core/coaching-log/log-entry';
import { asRead } from '../core/coaching-log/write-log';
import { Failure } from '../core/failure';
import { followUp } from '../core/follow-up/followed-agreement';
import { REFUSALS } from '../core/language/refusals';
import { agreeOnProcess } from '../core/process';
import { coachingReport } from '../core/report/report-model';
import { coachPage } from './coach-page';
import { personIn } from './commands';
import type { Calls, CoachPageData, ProcessViewData } from './contract';
import { processView } from './process-view';
import type { SpreadsheetPort } from './spreadsheet-port';
import { dayFrom, teamNow, teamWithDeals } from './team-now';

/**
 * Writes an agreement into the Coaching Log, with the figure as it is now.
 * @throws Failure where the diagnosis no longer holds, or there is no such day
 */
export function agreeOnAction(
  spreadsheet: SpreadsheetPort,
  { salesperson, diagnosis, action, shownBy, reviewOn }: Calls['agreeOnAction']['request'],
): CoachPageData {
  const review = dayFrom(reviewOn);
  const { team } = teamWithDeals(spreadsheet);
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
  spreadsheet.appendToLog([entry]);
  // Only the log has changed: nothing need be read or judged anew.
  const log = [...team.log, ...asRead([entry], team.log)];
  const agreements = followUp(team.pipeline, log, person.index);
  return coachPage(report, { ...person, agreements });
}

/**
 * Records that the manager or the salesperson agrees to the salesperson's process as it is.
 * @throws Failure where the process is only drafted yet
 */
export function agreeToProcess(
  spreadsheet: SpreadsheetPort,
  { salesperson, by }: Calls['agreeToProcess']['request'],
): ProcessViewData {
  const { team } = teamNow(spreadsheet);
  if (team.isDrafted) throw new Failure('no-process', REFUSALS.setUpFirst);
  spreadsheet.updateAgreements((rows) =>
    agreeOnProcess(rows, team.process, salesperson, by, spreadsheet.today()),
  );
  return processView(spreadsheet);
}
