import { describe, expect, it } from 'vitest';
import { documentText } from '../../../src/core/report/document-text';
import { reportDocument } from '../../../src/core/report/report-document';
import { coachingReport } from '../../../src/core/report/report-model';
import type { Cell } from '../../../src/core/table';
import { measure, stageRow } from '../pipelines';

const HEADERS = ['Deal', 'Salesperson', 'Stage', 'Status', 'Close date'];

describe('a process without a stage for lost or won deals', () => {
  const outcomesWith = (stages: string[][]) => {
    const deals: Cell[][] = [
      HEADERS,
      ['A', 'Ana', 'Offer', 'Lost', '2026-03-05'],
      ['B', 'Ana', 'Offer', 'Won', '2026-03-05'],
      ['C', 'Ana', 'Offer', 'Open', ''],
    ];
    const process = stages.map(([stage = '', outcome = '']) => stageRow(stage, outcome));
    return measure({ deals, process }).team.deals.map(({ outcome }) => outcome);
  };

  it('leaves open what a column says of a status that it has no stage for', () => {
    const offer = ['Offer', 'open'];
    expect(outcomesWith([offer, ['Won', 'won'], ['Lost', 'lost']])).toEqual([
      'lost',
      'won',
      'open',
    ]);
    expect(outcomesWith([offer, ['Won', 'won']])).toEqual(['open', 'won', 'open']);
    expect(outcomesWith([offer, ['Lost', 'lost']])).toEqual(['lost', 'open', 'open']);
  });
});

describe('a process whose open stages are all skipped', () => {
  it('gives a report all the same', () => {
    const { team } = measure({
      deals: [
        HEADERS,
        ['A', 'Ana', 'Won', '', '2026-03-05'],
        ['B', 'Bo', 'Lost', '', '2026-03-05'],
      ],
      process: [
        stageRow('Offer', 'open', 'proposal', { skip: 'yes' }),
        stageRow('Won', 'won'),
        stageRow('Lost', 'lost'),
      ],
    });
    const text = documentText(reportDocument(coachingReport(team)));
    expect(text).toContain('Ana — 1 won, 0 lost');
    expect(text).toContain('Bo — 0 won, 1 lost');
  });
});

describe('the people of a team', () => {
  it('come in the order of their names, whatever the order of rows', () => {
    const names = ['Eve', 'bo', 'Ana', 'Dev', 'Cy', 'Fay', 'Abe'];
    const rows = names.map((name, index): Cell[] => [`D${index}`, name, 'Lead', '', '']);
    const order = (deals: Cell[][]) =>
      measure({ deals: [HEADERS, ...deals] }).lookup.pipeline.salespeople.map(({ name }) => name);
    const sorted = ['Abe', 'Ana', 'bo', 'Cy', 'Dev', 'Eve', 'Fay'];
    expect(order(rows)).toEqual(sorted);
    expect(order([...rows].reverse())).toEqual(sorted);
    expect(order([...rows.slice(3), ...rows.slice(0, 3)])).toEqual(sorted);
  });
});
