import { describe, expect, it } from 'vitest';
import { coachingReport } from '../../../src/core/report/report-model';
import { sinceLastLines } from '../../../src/core/report/since-last';
import type { Cell } from '../../../src/core/table';
import { measure } from '../pipelines';

const HEADERS = ['Deal', 'Salesperson', 'Stage', 'Created', 'Close date', 'Amount'];
const ROWS: Cell[][] = [
  ['Before', 'Ana', 'Won', '2026-01-05', '2026-10-26', 100],
  ['On the day after', 'Ana', 'Won', '2026-01-05', '2026-10-27', 200],
  ['Today', 'Bo', 'Lost', '2026-01-05', '2026-11-23', 400],
  ['New', 'Bo', 'Offer', '2026-11-01', '', 800],
  ['Come in tomorrow', 'Bo', 'Offer', '2026-11-24', '', 800],
];

/** Lines of a report of 23 Nov 2026; the last one was on this day of spreadsheets. */
function texts(last: number | null, only?: string): string[] {
  const { team } = measure({ deals: [HEADERS, ...ROWS], asOf: '2026-11-23' });
  const report = coachingReport(team);
  const people = report.people.filter(({ name }) => only === undefined || name === only);
  return sinceLastLines({ ...report, people }, last).map(({ cells }) => String(cells[0]));
}

/** 26 Oct 2026. */
const LAST = 46_321;

describe('since the last report', () => {
  it('counts what came in and was decided after its day, with the money', () => {
    expect(texts(LAST)).toEqual([
      'Since the last report (26 Oct 2026): 1 new deal, 1 won (200), 1 lost (400).',
    ]);
  });

  it('is of the one whom a report is about', () => {
    expect(texts(LAST, 'Ana')).toEqual([
      'Since the last report (26 Oct 2026): 0 new deals, 1 won (200), 0 lost.',
    ]);
  });

  it('says nothing without an earlier report', () => {
    expect(texts(null)).toEqual([]);
    expect(texts(LAST + 28)).toEqual([]);
  });
});
