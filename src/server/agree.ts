import { agendaFor, asRead, coachingReport, followUp, type NewLogEntry } from '../core/coaching';
import { agreeOnProcess } from '../core/process';
import { Failure } from '../core/texts/failure';
import { MENU_TEXTS } from '../core/texts/menu';
import { coachPage } from './coach-page';
import { personIn } from './commands';
import type { Calls, CoachPageData, ProcessViewData } from './contract';
import { processView } from './process-view';
import { dayFrom, teamNow, teamWithDeals } from './team-now';
import type { Workplace } from './workplace';

/**
 * Writes an agreement into the Coaching Log, with the figure as it is now.
 * @throws Failure where the diagnosis no longer holds, or there is no such day
 */
export function agreeOnAction(
  workplace: Workplace,
  { salesperson, diagnosis, action, reviewOn }: Calls['agreeOnAction']['request'],
): CoachPageData {
  const review = dayFrom(reviewOn);
  const { team } = teamWithDeals(workplace);
  const report = coachingReport(team);
  const person = personIn(report, salesperson);
  const { proposed } = agendaFor(report, person);
  const chosen = proposed.find(({ code }) => code === diagnosis);
  if (diagnosis !== null && chosen === undefined) {
    throw new Failure('changed-meanwhile', MENU_TEXTS.changedMeanwhile);
  }
  const entry: NewLogEntry = {
    salesperson: person.name,
    agreedOn: report.asOf,
    diagnosis: chosen?.diagnosis ?? '',
    action: action.trim(),
    measure: chosen?.measure ?? '',
    baseline: chosen?.baseline ?? '',
    reviewOn: review,
    notes: '',
  };
  workplace.appendToLog([entry]);
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
  workplace: Workplace,
  { salesperson, by }: Calls['agreeToProcess']['request'],
): ProcessViewData {
  const { team } = teamNow(workplace);
  if (team.isDrafted) throw new Failure('no-process', MENU_TEXTS.setUpFirst);
  workplace.updateAgreements((rows) =>
    agreeOnProcess(rows, team.process, salesperson, by, workplace.today()),
  );
  return processView(workplace);
}
