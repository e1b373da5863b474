import { annotate, type CoachingReport, reportDocument } from '../core/coaching';
import { takeMeasures } from '../core/metrics';
import { foldName } from '../core/process';
import { Failure } from '../core/texts/failure';
import { counted, listed } from '../core/texts/format';
import { annotationsCleared, dealsAnnotated, reportWritten } from '../core/texts/menu';
import { NOW, reportNow, teamWithDeals, type WantedPeriod } from './team-now';
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
  const report = forPerson(reportNow(workplace, period), salesperson);
  workplace.writeReport(reportDocument(report));
  followUpInLog(workplace, report);
  const findings = report.people.reduce((sum, person) => sum + person.findings.length, 0);
  return reportWritten(report.people.length, findings);
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
  const { team } = teamWithDeals(workplace, period);
  const all = annotate(takeMeasures(team.pipeline), team.tables, team.problems);
  const own = salesperson === null ? null : rowsOf(team.deals, salesperson);
  const written =
    own === null ? all : all.filter(({ tab, row }) => own.get(tab)?.has(row) ?? false);
  const { kept, leftOut } = workplace.annotate(team.tables, all, own);
  const deals =
    own === null ? team.rowCount : [...own.values()].reduce((sum, rows) => sum + rows.size, 0);
  return [dealsAnnotated(written.length, deals, kept), ...leftOut].join(' ');
}

/** Takes the annotations away again. */
export function clearAll(workplace: Workplace): string {
  const { cleared, kept } = workplace.clearAnnotations();
  return annotationsCleared(cleared, kept);
}

/** The report with one person's block alone; with everybody's for null. */
export function forPerson(report: CoachingReport, salesperson: string | null): CoachingReport {
  if (salesperson === null) return report;
  const people = report.people.filter(({ name }) => foldName(name) === foldName(salesperson));
  if (people.length === 0) {
    const names = listed(report.people.slice(0, 12).map(({ name }) => name));
    throw new Failure(
      'unknown-salesperson',
      `Nobody in the deals is called "${salesperson}". There are ${counted(report.people.length, 'name')}: ${names}.`,
    );
  }
  return { ...report, people };
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
