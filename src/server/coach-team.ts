import { withoutQuota } from '../core/language/plan';
import { documentText } from '../core/report/document-text';
import { inShortLines } from '../core/report/in-short';
import { reportDocument } from '../core/report/report-document';
import { coachingReport } from '../core/report/report-model';
import { sinceLastLines } from '../core/report/since-last';
import type { CoachTeamData } from './contract';
import type { SpreadsheetPort } from './spreadsheet-port';
import { AS_CHOSEN, periodData, teamWithDeals } from './team-now';

/**
 * What the *Coach* view opens with: the first screen of the report, as the tab has it.
 * @throws Failure where there is nothing to report on
 */
export function coachTeam(spreadsheet: SpreadsheetPort): CoachTeamData {
  const { team, settings } = teamWithDeals(spreadsheet, AS_CHOSEN);
  const report = coachingReport(team);
  const { people, asOf, lookup } = report;
  const { salespeople } = lookup.pipeline;
  const last = spreadsheet.lastReport(asOf);
  const lacking = people.filter(({ index }) => salespeople[index]?.quota === null);
  return {
    people: people.map(({ name, findings }) => ({ salesperson: name, findings: findings.length })),
    inShort: [...inShortLines(report), ...sinceLastLines(report, last)]
      .filter(({ style }) => style !== 'section')
      .map(({ cells, about = '', link }) => ({
        salesperson: about === '' ? null : about,
        cells: cells.map(String),
        deal: link === undefined ? null : { tab: link.tab, row: link.row, text: link.text },
      })),
    withoutQuota: withoutQuota(
      lacking.map(({ name }) => name),
      people.length,
    ),
    period: periodData(settings.period),
    text: documentText(reportDocument(report, last)),
  };
}
