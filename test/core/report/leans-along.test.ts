import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { agendaFor } from '../../../src/core/agenda/agenda';
import { agendaDocument } from '../../../src/core/agenda/agenda-document';
import type { Line } from '../../../src/core/report/document';
import { reportDocument } from '../../../src/core/report/report-document';
import { coachingReport } from '../../../src/core/report/report-model';
import type { Cell } from '../../../src/core/table';
import { measure } from '../pipelines';

const { data: SAMPLE } = Papa.parse<Cell[]>(
  readFileSync('playground/sample/deals.csv', 'utf8').trim(),
);

describe('a figure that leans the way of a finding', () => {
  // Half the deals, fewer proposals for it: the finding tells of the deals.
  const report = coachingReport(measure({ deals: SAMPLE, asOf: '2026-11-23' }).team);
  const told = report.people.filter(({ alsoLeaning }) => alsoLeaning !== null);
  const textsOf = (lines: readonly Line[]) => lines.map(({ cells }) => String(cells[0]));

  it('is told with it, in the report and on the page for a talk, as not proven', () => {
    expect(told.length).toBeGreaterThan(0);
    const texts = textsOf(reportDocument(report).lines);
    for (const person of told) {
      expect(person.findings.length).toBeGreaterThan(0);
      expect(person.alsoLeaning).toMatch(/^Leans the same way, not proven by itself — /);
      expect(texts).toContain(person.alsoLeaning);
      expect(textsOf(agendaDocument(agendaFor(report, person)).lines)).toContain(
        person.alsoLeaning,
      );
    }
  });

  it('is another one than the finding’s', () => {
    for (const { findings, alsoLeaning } of told) {
      for (const { sentence } of findings) {
        const counts = /\d+ (?:of|in) \d+/.exec(sentence)?.[0] ?? 'no counts';
        expect(alsoLeaning).not.toContain(counts);
      }
    }
  });

  it('is absent where nothing is found: there the first place to look tells it', () => {
    for (const { findings, alsoLeaning } of report.people) {
      if (findings.length === 0) expect(alsoLeaning).toBeNull();
    }
  });
});
