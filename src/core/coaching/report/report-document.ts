import { CHART_LINE, line, type ReportDocument, SPACE, toDocument } from './document';
import { headLines } from './head';
import { numbersLines } from './numbers-table';
import { personBlock } from './person-block';
import { quietLines, quietPeople } from './quiet-people';
import type { CoachingReport } from './report-model';
import { chartTable, funnelLines } from './stage-tables';

/** Lines of usual height that the charts take. */
const CHART_LINES = 13;

/**
 * Lays the report out, top to bottom: head, team funnel, charts, a block a salesperson, those of
 * whom nothing stands out, and the numbers.
 */
export function reportDocument(report: CoachingReport): ReportDocument {
  const quiet = quietPeople(report.people);
  const blocks = report.people.filter((person) => !quiet.includes(person));
  return toDocument([
    ...headLines(report),
    SPACE,
    ...funnelLines('The team’s funnel', report.team, report),
    SPACE,
    ...Array.from({ length: CHART_LINES }, () => CHART_LINE),
    ...blocks.flatMap((person) => [SPACE, ...personBlock(person, report)]),
    ...(quiet.length > 0 ? [SPACE, ...quietLines(quiet)] : []),
    SPACE,
    { ...line('section', 'The numbers'), about: '' },
    ...numbersLines(report),
    SPACE,
    ...chartTable(report),
  ]);
}
