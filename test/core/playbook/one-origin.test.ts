import { describe, expect, it } from 'vitest';
import { coachingReport } from '../../../src/core/report/report-model';
import type { Cell } from '../../../src/core/table';
import { measure } from '../pipelines';

const HEADERS = ['Deal', 'Salesperson', 'Stage', 'Source', 'Created', 'Close date'];
const OTHERS = ['Bo', 'Cy', 'Dev', 'Eve'];

/** What is told of Ana's deals from fairs, none of which she wins, where others win all of theirs. */
function told(ofAna: number, ofEachOther: number): boolean {
  const rows = (by: string, source: string, count: number, isWon: boolean): Cell[][] =>
    Array.from({ length: count }, (_, index) => [
      `${by} ${source} ${index}`,
      by,
      isWon ? 'Won' : 'Lost',
      source,
      '2026-01-05',
      '2026-03-05',
    ]);
  const usual = (by: string) => [...rows(by, 'Web', 20, true), ...rows(by, 'Web', 20, false)];
  const deals = [
    ...rows('Ana', 'Fair', ofAna, false),
    ...usual('Ana'),
    ...OTHERS.flatMap((by) => [...rows(by, 'Fair', ofEachOther, true), ...usual(by)]),
  ];
  const { people } = coachingReport(measure({ deals: [HEADERS, ...deals] }).team);
  const ana = people.find(({ name }) => name === 'Ana');
  return (ana?.findings ?? []).some(({ sentence }) => sentence.includes('“Fair”'));
}

describe('a source by itself', () => {
  it('is looked at from twenty decided deals of the team on', () => {
    expect(told(8, 3)).toBe(true);
    expect(told(7, 3)).toBe(false);
  });
});
