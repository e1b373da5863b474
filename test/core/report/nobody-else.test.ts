import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaFor } from '../../../src/core/agenda/agenda';
import { agendaDocument } from '../../../src/core/agenda/agenda-document';
import { ALL_DATA, CALENDAR_DAYS } from '../../../src/core/calendar';
import { readTeam } from '../../../src/core/pipeline/read-team';
import { NO_SETTINGS } from '../../../src/core/pipeline/settings';
import type { ReportDocument } from '../../../src/core/report/document';
import { documentText } from '../../../src/core/report/document-text';
import { reportDocument } from '../../../src/core/report/report-document';
import { type CoachingReport, coachingReport } from '../../../src/core/report/report-model';
import { AS_OF, drawnSheets, type SheetParts } from '../whole/drawn-sheets';

/** Names that are part of no other text. */
const NAMES = ['Annika Zwolle', 'Boris Quast', 'Cyrille Xanthos', 'Dragan Uzun', 'Elke Vlk'];

const PARTS: fc.Arbitrary<SheetParts> = fc.record({
  seed: fc.integer({ min: 1, max: 10_000 }),
  people: fc.integer({ min: 2, max: NAMES.length }).map((count) => NAMES.slice(0, count)),
  deals: fc.integer({ min: 5, max: 60 }),
  hasDates: fc.boolean(),
  hasHistory: fc.boolean(),
  hasTerms: fc.boolean(),
  hasDirt: fc.boolean(),
  hasLog: fc.boolean(),
});

function reportOn(parts: SheetParts): CoachingReport {
  const team = readTeam(
    drawnSheets(parts),
    { ...NO_SETTINGS, dayCount: CALENDAR_DAYS },
    { asOf: AS_OF, today: AS_OF, window: ALL_DATA },
  );
  return coachingReport(team);
}

/** All that stands on a page, however it is shown. */
function wordsOf(document: ReportDocument): string {
  const cells = document.lines.flatMap((line) => [...line.cells, line.about ?? '']);
  const titles = document.charts.map(({ title }) => title);
  return [...cells, ...titles, documentText(document)].join('\n');
}

describe('what is written for one salesperson', () => {
  it('names nobody else, be it the report or the page for a talk', () => {
    fc.assert(
      fc.property(PARTS, (parts) => {
        const report = reportOn(parts);
        for (const person of report.people) {
          const own = { ...report, people: [person] };
          const words = [
            wordsOf(reportDocument(own, AS_OF - 30)),
            wordsOf(agendaDocument(agendaFor(own, person))),
          ].join('\n');
          const others = NAMES.filter((name) => name !== person.name);
          expect(others.filter((name) => words.includes(name))).toEqual([]);
        }
      }),
      { numRuns: 8 },
    );
  });

  it('fits on a page each', () => {
    fc.assert(
      fc.property(PARTS, (parts) => {
        const report = reportOn(parts);
        const { lines } = reportDocument(report);
        const starts = lines.flatMap(({ style }, index) => (style === 'person' ? [index] : []));
        for (const start of starts) {
          const end = lines.findIndex(({ style }, index) => index > start && style === 'space');
          expect(end - start).toBeLessThanOrEqual(40);
        }
        for (const person of report.people) {
          const page = agendaDocument(agendaFor(report, person));
          expect(page.lines.length).toBeLessThanOrEqual(42);
        }
      }),
      { numRuns: 5 },
    );
  });
});
