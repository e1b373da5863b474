import { describe, expect, it } from 'vitest';
import { agendaFor } from '../../../src/core/agenda/agenda';
import { agendaDocument } from '../../../src/core/agenda/agenda-document';
import { ALL_DATA, CALENDAR_DAYS, type Window } from '../../../src/core/calendar';
import { indexPipeline } from '../../../src/core/pipeline/pipeline-index';
import { readTeam } from '../../../src/core/pipeline/read-team';
import { NO_SETTINGS } from '../../../src/core/pipeline/settings';
import { annotate } from '../../../src/core/playbook/flags/annotate';
import { documentText } from '../../../src/core/report/document-text';
import { reportDocument } from '../../../src/core/report/report-document';
import { reportJson } from '../../../src/core/report/report-json';
import { coachingReport } from '../../../src/core/report/report-model';
import { AS_OF, drawnSheets, type SheetParts } from './drawn-sheets';

const HALF_A_YEAR: Window = { from: AS_OF - 181, to: AS_OF };

/** Sheets of all kinds, by the name of the file that holds what is said of them. */
const SHEETS: Readonly<Record<string, SheetParts & { readonly window?: Window }>> = {
  'dates of stages': { seed: 11 },
  'a history alone': { seed: 12, hasDates: false, hasHistory: true },
  'dates and a history, with all that goes wrong': { seed: 13, hasHistory: true, hasDirt: true },
  'terms, agreements and quotas': { seed: 14, hasTerms: true },
  'a log to follow up': { seed: 15, hasHistory: true, hasLog: true },
  'no days at all, and half a year': { seed: 16, hasDates: false, window: HALF_A_YEAR },
  'two people with little': { seed: 17, people: ['Ana Berg', 'Bo Lind'], deals: 9 },
};

/**
 * All that is told of a team: the report in words, what its charts are to show, the pages for the talks, what is written beside
 * the deals, and the report as data, one line a salesperson.
 */
function everythingOf({ window = ALL_DATA, ...parts }: (typeof SHEETS)[string]): string {
  const team = readTeam(
    drawnSheets(parts),
    { ...NO_SETTINGS, dayCount: CALENDAR_DAYS },
    { asOf: AS_OF, today: AS_OF, window },
  );
  const report = coachingReport(team);
  const beside = annotate(indexPipeline(team.pipeline), team.tables, team.problems).map(
    ({ row, flags, notes }) => `${row} | ${flags} | ${notes}`,
  );
  const document = reportDocument(report);
  const charts = document.lines.flatMap((line) => line.charts ?? []);
  const { salespeople, ...rest } = reportJson(report) as { salespeople: unknown[] };
  return [
    documentText(document),
    ...charts.map((chart) => JSON.stringify(chart)),
    ...report.people.map((person) => documentText(agendaDocument(agendaFor(report, person)))),
    ...beside,
    ...Object.entries(rest).map(([key, value]) => `${key}: ${JSON.stringify(rounded(value))}`),
    ...salespeople.map((person) => JSON.stringify(rounded(person))),
    '',
  ].join('\n');
}

/** Nine digits are the same on every machine. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(9));
  if (Array.isArray(value)) return value.map(rounded);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, rounded(each)]));
}

/**
 * What these sheets give, as it was when it was last looked through. Whoever changes on purpose
 * what people are told writes it anew (`npx vitest run test/core/whole -u`) and reads the changes.
 */
describe('all that is told of a drawn sheet', () => {
  it.each(Object.entries(SHEETS))('stays as it was, word for word: %s', async (name, sheet) => {
    const file = `../../fixtures/golden/reports/${name.replaceAll(/\W+/g, '-')}.txt`;
    await expect(everythingOf(sheet)).toMatchFileSnapshot(file);
  });
});
