import { describe, expect, it } from 'vitest';
import { chartLines, line, toDocument } from '../../../src/core/report/document';
import { reportDocument } from '../../../src/core/report/report-document';
import { coachingReport } from '../../../src/core/report/report-model';
import type { Cell } from '../../../src/core/table';
import { measure, stageRow } from '../pipelines';

const TERMS = { weekly: 2, target: 0.5 };

/** The charts of a report on Ana and Bo, or on Ana alone. */
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
  return reportDocument({ ...report, people }).charts;
}

describe('the chart of the open deals', () => {
  it('is set against what the process leads to, where its terms say what that is', () => {
    const [shape] = charts('2026-02-05', TERMS);
    expect(shape?.title).toBe('Open deals of the team against what the process leads to');
    expect(shape?.rows[0]).toEqual([shape?.title, 'share', 'expected']);
  });

  it('stands alone where the process has no terms', () => {
    const [shape] = charts('2026-02-05', undefined);
    expect(shape?.title).toBe('Open deals of the team by stage');
    expect(shape?.rows[0]).toEqual([shape?.title, 'share']);
  });

  it('is of the one whom a report is about', () => {
    expect(charts('2026-02-05', TERMS, true)[0]?.title).toMatch(/^Open deals of Ana against /);
  });

  it('says at each bar how many deals it is and which share of them', () => {
    expect(charts('2026-02-05', undefined)[0]?.rows.slice(1)).toEqual([
      ['Lead · 0 · 0 %', 0],
      ['Offer · 6 · 100 %', 1],
    ]);
  });
});

describe('the chart of the shares that advance', () => {
  it('says at each bar how many advanced, of how many that were decided', () => {
    expect(charts('2026-02-05', TERMS)[1]).toMatchObject({
      title: 'Share of the team’s deals that advance',
      isToAll: true,
      rows: [
        ['Share of the team’s deals that advance', 'advance rate'],
        ['Lead · 18 of 18 · 100 %', 1],
        ['Offer · 6 of 12 · 50 %', 0.5],
      ],
    });
  });
});

describe('the lines that charts lie over', () => {
  it('hold what they are drawn from, side by side, and grow with the stages', () => {
    const plan = (bars: number) => ({
      title: 'Shape',
      isToAll: false,
      rows: [['', 'share'], ...Array.from({ length: bars }, (_, bar) => [`Stage ${bar + 1}`, 0.1])],
    });
    const { charts: placed, lines } = toDocument([
      line('title', 'Report'),
      ...chartLines([plan(20), plan(1)]),
    ]);
    expect(placed).toMatchObject([
      { line: 1, column: 0, lines: 24 },
      { line: 1, column: 2, lines: 24 },
    ]);
    expect(lines.slice(1, 4).map(({ cells }) => cells)).toEqual([
      ['', 'share', '', 'share'],
      ['Stage 1', 0.1, 'Stage 1', 0.1],
      ['Stage 2', 0.1, '', ''],
    ]);
    expect(chartLines([plan(2)])).toHaveLength(12);
  });
});
