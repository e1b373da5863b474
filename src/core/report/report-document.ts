import { REPORT_TEXTS } from '../language/report';
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
 * whom nothing stands out, and the numbers. In a report on one person the block comes first, so
 * that what to talk about is on the first page.
 */
export function reportDocument(report: CoachingReport): ReportDocument {
  const { people } = report;
  const quiet = quietPeople(people);
  const blocks = people
    .filter((person) => !quiet.has(person))
    .flatMap((person) => [SPACE, ...personBlock(person, report)]);
  const [first, ...others] = people;
  const isOne = first !== undefined && others.length === 0;
  const overview = [
    ...(isOne ? [SPACE, ...funnelLines(first, report)] : []),
    SPACE,
    ...funnelLines(null, report),
    SPACE,
    ...Array.from({ length: CHART_LINES }, () => CHART_LINE),
  ];
  return toDocument([
    ...headLines(report),
    ...(isOne ? [...blocks, ...overview] : [...overview, ...blocks]),
    ...(quiet.size > 0 ? [SPACE, ...quietLines(quiet)] : []),
    SPACE,
    { ...line('section', REPORT_TEXTS.numbers), about: '' },
    ...numbersLines(report),
    SPACE,
    ...chartTable(report),
  ]);
}
