import { agendaFor } from '../core/agenda/agenda';
import { agendaDocument } from '../core/agenda/agenda-document';
import type { Day } from '../core/calendar';
import {
  agendaWritten,
  annotationsCleared,
  columnsAre,
  dealsAnnotated,
  notesMoved,
  personalReportWritten,
  reportWritten,
} from '../core/language/command-messages';
import { indexPipeline } from '../core/pipeline/pipeline-index';
import { annotate } from '../core/playbook/flags/annotate';
import { foldName } from '../core/process';
import { reportDocument } from '../core/report/report-document';
import {
  type CoachingReport,
  coachingReport,
  type PersonReport,
} from '../core/report/report-model';
import { sumOf } from '../core/sum';
import { COACHING_LOG, COACHING_REPORT, PERSONAL_REPORT, PREPARE_ONE_TO_ONE } from '../core/tabs';
import type { Calls } from './contract';
import { personNamed } from './person-named';
import { recordedTeam } from './record';
import type { RowsByTab, SpreadsheetPort } from './spreadsheet-port';
import { AS_CHOSEN, NOW, reportNow, type WantedPeriod } from './team-now';

/**
 * Writes the coaching report for everybody or for one person; the sentence says what it holds.
 * @throws Failure where there is nothing to report on
 */
export function writeReport(
  spreadsheet: SpreadsheetPort,
  salesperson: string | null,
  period: WantedPeriod = AS_CHOSEN,
): string {
  return spreadsheet.together(() => writeReportNow(spreadsheet, salesperson, period));
}

function writeReportNow(
  spreadsheet: SpreadsheetPort,
  salesperson: string | null,
  period: WantedPeriod,
): string {
  const report = forPerson(recordedReport(spreadsheet, period), salesperson);
  const tab = salesperson === null ? COACHING_REPORT.tab : PERSONAL_REPORT.tab;
  const document = reportDocument(report, spreadsheet.lastReport(report.asOf));
  const { notesMoved: moved } = spreadsheet.writeReport(document, tab);
  followUpInLog(spreadsheet, report);
  // The log's figures are from now on what moves are told from.
  if (salesperson === null && report.asOf === spreadsheet.today())
    spreadsheet.rememberReport(report.asOf);
  const { people } = report;
  const holds = {
    findings: sumOf(people.map(({ findings }) => findings.length)),
    looks: people.filter(({ look }) => look !== null).length,
    strengths: sumOf(people.map(({ strengths }) => strengths.length)),
    isCompared: people.some(({ comparedWith }) => comparedWith.length > 0),
  };
  const [person] = people;
  const written =
    salesperson === null || person === undefined
      ? reportWritten(people.length, holds)
      : personalReportWritten(person.name, tab, holds);
  return `${written}${notesMoved(moved, COACHING_LOG.tab)}`;
}

/** The report on the team as it is now, its changes recorded first. */
function recordedReport(spreadsheet: SpreadsheetPort, period: WantedPeriod): CoachingReport {
  return coachingReport(recordedTeam(spreadsheet, period).team);
}

/** Writes into the log what became of agreements; a report of a past day judges nothing. */
function followUpInLog(spreadsheet: SpreadsheetPort, { asOf, people }: CoachingReport): void {
  if (asOf !== spreadsheet.today()) return;
  const updates = people
    .flatMap(({ agreements }) => agreements)
    .filter(({ kept, now, verdict }) => kept !== null || now !== null || verdict !== null);
  if (updates.length > 0) spreadsheet.updateLog(updates);
}

/** Writes flags and notes beside the deals of everybody or of one person. */
export function annotateDeals(
  spreadsheet: SpreadsheetPort,
  salesperson: string | null,
  { asOf } = NOW,
): Calls['annotate']['value'] {
  return spreadsheet.together(() => annotateNow(spreadsheet, salesperson, asOf));
}

function annotateNow(
  spreadsheet: SpreadsheetPort,
  salesperson: string | null,
  asOf: Day | null,
): Calls['annotate']['value'] {
  // A flag is about how a deal stands on a day; no period changes that.
  const { team } = recordedTeam(spreadsheet, { ...NOW, asOf });
  const all = annotate(indexPipeline(team.pipeline), team.tables, team.problems);
  const own = salesperson === null ? null : rowsOf(team.deals, salesperson);
  const written =
    own === null ? all : all.filter(({ tab, row }) => own.get(tab)?.has(row) ?? false);
  const flagged = written.filter(({ codes }) => codes.length > 0);
  const { kept, leftOut, places } = spreadsheet.annotate(team.tables, all, own);
  const deals =
    own === null ? team.rowCount : [...own.values()].reduce((sum, rows) => sum + rows.size, 0);
  const sentences = [dealsAnnotated(flagged.length, deals, kept), columnsAre(places), ...leftOut];
  return {
    sentence: sentences.filter((each) => each !== '').join(' '),
    places: places.map(({ tab, row, column }) => ({ tab, row, column })),
  };
}

/** Takes the annotations away again. */
export function clearAll(spreadsheet: SpreadsheetPort): string {
  const { cleared, kept, moved } = spreadsheet.clearAnnotations();
  return [annotationsCleared(cleared, kept), ...moved].join(' ');
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
export function presentPeople(spreadsheet: SpreadsheetPort): string[] {
  return reportNow(spreadsheet).people.map(({ name }) => name);
}

/** Writes the page for a talk with one person, and what became of earlier agreements. */
export function prepareOneToOne(
  spreadsheet: SpreadsheetPort,
  salesperson: string,
  period: WantedPeriod = AS_CHOSEN,
): string {
  return spreadsheet.together(() => prepareNow(spreadsheet, salesperson, period));
}

function prepareNow(
  spreadsheet: SpreadsheetPort,
  salesperson: string,
  period: WantedPeriod,
): string {
  const report = forPerson(recordedReport(spreadsheet, period), salesperson);
  const person = personIn(report, salesperson);
  const page = agendaDocument(agendaFor(report, person));
  const { notesMoved: moved } = spreadsheet.writeReport(page, PREPARE_ONE_TO_ONE.tab);
  followUpInLog(spreadsheet, report);
  return `${agendaWritten(person.name, PREPARE_ONE_TO_ONE.tab)}${notesMoved(moved, COACHING_LOG.tab)}`;
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
