import { describe, expect, it } from 'vitest';
import { reportDocument } from '../../../src/core/report/report-document';
import { coachingReport } from '../../../src/core/report/report-model';
import type { Cell } from '../../../src/core/table';
import { measure, stageRow } from '../pipelines';

const TERMS = { weekly: 2, target: 0.5 };

/** Titles and columns of the charts of a report on Ana and Bo, or on Ana alone. */
function charts(offered: string, terms: typeof TERMS | undefined, isOnAna = false) {
  const deal = (by: string, stage: string, index: number): Cell[] => [
    `${by} ${stage} ${index}`,
    by,
    stage,
    '2026-01-05',
    '2026-01-05',
    offered,
    stage === 'Offer' ? '' : '2026-03-05',
  ];
  const rows = ['Ana', 'Bo'].flatMap((by) =>
    ['Won', 'Lost', 'Offer'].flatMap((stage) => [1, 2, 3].map((index) => deal(by, stage, index))),
  );
  const headers = [
    'Deal',
    'Salesperson',
    'Stage',
    'Created',
    'Lead date',
    'Offer date',
    'Close date',
  ];
  const { team } = measure({
    deals: [headers, ...rows],
    process: [
      stageRow('Lead', 'open', 'prospecting', terms),
      stageRow('Offer', 'open', 'proposal'),
      stageRow('Won', 'won'),
      stageRow('Lost', 'lost'),
    ],
  });
  const report = coachingReport(team);
  const people = isOnAna ? report.people.slice(0, 1) : report.people;
  return reportDocument({ ...report, people }).lines.flatMap((line) =>
    (line.charts ?? []).map(({ title, columns }) => [title, columns]),
  );
}

describe('the chart of the open deals', () => {
  const isBare = [expect.stringMatching(/^Open deals of the team by stage$/), [0, 6]];

  it('is set against what the process leads to, where its terms say what that is', () => {
    expect(charts('2026-02-05', TERMS)[0]).toEqual([
      'Open deals of the team against what the process leads to',
      [0, 6, 7],
    ]);
  });

  it('stands alone where the process has no terms', () => {
    expect(charts('2026-02-05', undefined)[0]).toEqual(isBare);
  });

  it('is of the one whom a report is about', () => {
    expect(charts('2026-02-05', TERMS, true)[0]?.[0]).toMatch(/^Open deals of Ana against /);
  });
});

describe('the chart of the shares that advance', () => {
  it('has its likely range beside it', () => {
    expect(charts('2026-02-05', TERMS)[1]).toEqual([
      'Share of the team’s deals that advance',
      [0, 8, 9, 10],
    ]);
  });
});
