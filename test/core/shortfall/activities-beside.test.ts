import { describe, expect, it } from 'vitest';
import { documentText } from '../../../src/core/report/document-text';
import { reportDocument } from '../../../src/core/report/report-document';
import { coachingReport } from '../../../src/core/report/report-model';
import type { Cell } from '../../../src/core/table';
import { AS_OF, madeTeam } from '../teams/made-team';

const WEEKS = 60;
const NAMES = ['Ana', 'Bo', 'Cy', 'Dev'];

/** Bo to Dev have a new deal a week, Ana each fourth; each third deal gets to a proposal. */
const DEALS = NAMES.flatMap((by, person) =>
  Array.from({ length: WEEKS }, (_, week) => week)
    .filter((week) => person > 0 || week % 4 === 0)
    .map((week, index) => {
      const created = AS_OF - 7 * (WEEKS - week);
      const isProposed = index % 3 === 0;
      return {
        by,
        created,
        proposal: isProposed ? created + 10 : null,
        closed: created + 20,
        ...(isProposed && index % 2 === 0 ? { isWon: true } : {}),
      };
    }),
);

/** The report where Ana does so many calls a week, and the others twenty. */
function report(calls: number | null): string {
  const rows: Cell[][] = NAMES.flatMap((name, person) =>
    Array.from({ length: WEEKS }, (_, week): Cell[] => [
      { day: AS_OF - 7 * week },
      name,
      'Call',
      person === 0 ? Number(calls) : 20,
    ]),
  );
  const activities = [
    { tab: 'Activities', rows: [['Date', 'Salesperson', 'Activity', 'Count'], ...rows] },
  ];
  const team = madeTeam(DEALS, [], calls === null ? {} : { activities });
  return documentText(reportDocument(coachingReport(team))).replace(/\s+/g, ' ');
}

describe('fewer first contacts', () => {
  it('are told as effort where no activities are recorded, or fewer', () => {
    for (const calls of [null, 5]) {
      const text = report(calls);
      expect(text).toMatch(/fewer first contacts → efforts/);
      expect(text).toMatch(/Effort — \d+ % of the shortfall: /);
    }
  });

  it('are told as methods where as many activities are recorded, and nothing points to effort', () => {
    for (const calls of [20, 30]) {
      const text = report(calls);
      expect(text).toMatch(
        /fewer first contacts → methods \(of \d+\.0 activities a week; others: 20\.0\)/,
      );
      expect(text).not.toMatch(/Effort — \d+ % of the shortfall/);
      expect(text).toMatch(/Effort — nothing points there/);
      expect(text).toMatch(/Methods — [\d.]+ activities for one first contact/);
    }
  });
});
