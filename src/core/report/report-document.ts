import type { Day } from '../calendar';
import { REPORT_TEXTS, reportTitle } from '../language/report';
import { aboutLines, firstNotes } from './about';
import { line, type ReportDocument, SPACE, toDocument } from './document';
import { inShortLines } from './in-short';
import { monthLines } from './month-table';
import { numbersLines } from './numbers-table';
import { onlyPerson } from './only-person';
import { personBlock } from './person-block';
import { quietLines, quietPeople } from './quiet-people';
import type { CoachingReport } from './report-model';
import { sinceLastLines } from './since-last';
import { funnelLines } from './stage-tables';

/**
 * Lays the report out, top to bottom: in short, what moved since the last report, the numbers, the
 * funnel with its charts and the months, a block a salesperson, and what it rests on. In a report on
 * one person the block comes right after the first screen.
 *
 * @param last day of the last report; null where there was none
 */
export function reportDocument(report: CoachingReport, last: Day | null = null): ReportDocument {
  const { people, asOf, window } = report;
  const quiet = quietPeople(people);
  const whose = onlyPerson(people)?.name ?? null;
  const blocks = people
    .filter((person) => !quiet.has(person))
    .flatMap((person) => [SPACE, ...personBlock(person, report)]);
  const overview = [
    SPACE,
    { ...line('section', REPORT_TEXTS.numbers), about: '' },
    ...numbersLines(report),
    SPACE,
    ...funnelLines(report),
    ...monthLines(report),
  ];
  return toDocument([
    line('title', reportTitle(whose, asOf, window)),
    ...firstNotes(report),
    // On one person it would say what the block says right beneath.
    ...(whose === null ? inShortLines(report) : []),
    ...sinceLastLines(report, last),
    ...(whose === null ? [...overview, ...blocks] : [...blocks, ...overview]),
    ...quietLines(quiet, report),
    SPACE,
    ...aboutLines(report),
  ]);
}
