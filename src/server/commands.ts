import {
  AGENDA_TAB,
  agendaDocument,
  agendaFor,
  annotate,
  type CoachingReport,
  coachingReport,
  LOG_TAB,
  type PersonReport,
  reportDocument,
} from '../core/coaching';
import { takeMeasures } from '../core/metrics';
import { foldName } from '../core/process';
import {
  agendaWritten,
  annotationsCleared,
  dealsAnnotated,
  notesMoved,
  reportWritten,
} from '../core/texts/menu';
import { personNamed } from './person-named';
import { recordedTeam } from './record';
import { NOW, reportNow, type WantedPeriod } from './team-now';
import type { RowsByTab, Workplace } from './workplace';

/**
 * Writes the coaching report for everybody or for one person; the sentence says what it holds.
 * @throws Failure where there is nothing to report on
 */
export function writeReport(
  workplace: Workplace,
  salesperson: string | null,
  period: WantedPeriod = NOW,
): string {
  const report = forPerson(recordedReport(workplace, period), salesperson);
  const { notesMoved: moved } = workplace.writeReport(reportDocument(report));
  followUpInLog(workplace, report);
  const findings = report.people.reduce((sum, person) => sum + person.findings.length, 0);
  return `${reportWritten(report.people.length, findings)}${notesMoved(moved, LOG_TAB)}`;
}

/** The report on the team as it is now, its changes recorded first. */
function recordedReport(workplace: Workplace, period: WantedPeriod): CoachingReport {
  return coachingReport(recordedTeam(workplace, period).team);
}

/** Writes into the log what became of agreements; a report of a past day judges nothing. */
function followUpInLog(workplace: Workplace, { asOf, people }: CoachingReport): void {
  if (asOf !== workplace.today()) return;
  const updates = people
    .flatMap(({ agreements }) => agreements)
    .filter(({ now, verdict }) => now !== null || verdict !== null);
  if (updates.length > 0) workplace.updateLog(updates);
}

/** Writes flags and notes beside the deals of everybody or of one person. */
export function annotateDeals(
  workplace: Workplace,
  salesperson: string | null,
  period: WantedPeriod = NOW,
): string {
  const { team } = recordedTeam(workplace, period);
  const all = annotate(takeMeasures(team.pipeline), team.tables, team.problems);
  const own = salesperson === null ? null : rowsOf(team.deals, salesperson);
  const written =
    own === null ? all : all.filter(({ tab, row }) => own.get(tab)?.has(row) ?? false);
  const flagged = written.filter(({ codes }) => codes.length > 0);
  const { kept, leftOut } = workplace.annotate(team.tables, all, own);
  const deals =
    own === null ? team.rowCount : [...own.values()].reduce((sum, rows) => sum + rows.size, 0);
  return [dealsAnnotated(flagged.length, deals, kept), ...leftOut].join(' ');
}

/** Takes the annotations away again. */
export function clearAll(workplace: Workplace): string {
  const { cleared, kept } = workplace.clearAnnotations();
  return annotationsCleared(cleared, kept);
}

/** The report with one person's block alone; with everybody's for null. */
export function forPerson(report: CoachingReport, salesperson: string | null): CoachingReport {
  return salesperson === null ? report : { ...report, people: [personIn(report, salesperson)] };
}

/**
 * One person's part of the report, by a name as people type it.
 * @throws Failure where nobody is meant
 */
export function personIn({ people }: CoachingReport, salesperson: string): PersonReport {
  const names = people.map(({ name }) => name);
  const name = personNamed(salesperson, names);
  return people[names.indexOf(name)] as PersonReport;
}

/** Everybody whom a report is about. */
export function presentPeople(workplace: Workplace): string[] {
  return reportNow(workplace).people.map(({ name }) => name);
}

/** Writes the page for a talk with one person, and what became of earlier agreements. */
export function prepareOneToOne(
  workplace: Workplace,
  salesperson: string,
  period: WantedPeriod = NOW,
): string {
  const report = forPerson(recordedReport(workplace, period), salesperson);
  const person = personIn(report, salesperson);
  const page = agendaDocument(agendaFor(report, person));
  const { notesMoved: moved } = workplace.writeReport(page, AGENDA_TAB);
  followUpInLog(workplace, report);
  return `${agendaWritten(person.name, AGENDA_TAB)}${notesMoved(moved, LOG_TAB)}`;
}

function rowsOf(
  deals: ReadonlyArray<{ tab: string; row: number; salesperson: string | null }>,
  salesperson: string,
): RowsByTab {
  const rows = new Map<string, Set<number>>();
  for (const { tab, row, salesperson: name } of deals) {
    if (name === null || foldName(name) !== foldName(salesperson)) continue;
    rows.set(tab, (rows.get(tab) ?? new Set<number>()).add(row));
  }
  return rows;
}
