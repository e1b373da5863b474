import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/table';
import { measure, stageRow } from '../pipelines';

/** The stages that a deal is read to have gone through, by headers of date columns. */
function stagesDated(stages: readonly string[], headers: readonly string[]): string[] {
  const rows: Cell[][] = [
    ['Deal', 'Stage', 'Created', ...headers],
    ['A', stages.at(-1) ?? '', '2026-01-05', ...headers.map(() => '2026-02-05')],
  ];
  const { visits } = measure({
    deals: rows,
    process: [...stages.map((stage) => stageRow(stage, 'open')), stageRow('Won', 'won')],
  });
  return visits('A')
    .filter(({ entered }) => entered === '2026-02-05')
    .map(({ stage }) => stage);
}

describe('a date column that several stages could be meant by', () => {
  it.each([
    [['Proposal review', 'Proposal'], 'Proposal date', 'Proposal'],
    [['Proposal', 'Proposal review'], 'Proposal date', 'Proposal'],
    [['Proposal', 'Proposal review'], 'Proposal review date', 'Proposal review'],
    [['Needs analysis', 'Analysis of the offer'], 'Needs date', 'Needs analysis'],
  ])('belongs to the one whose name it covers best: %s by “%s”', (stages, header, stage) => {
    expect(stagesDated(stages, [header])).toEqual([stage]);
  });
});

describe('a date column that shares the beginning of a stage’s name', () => {
  it.each([
    ['Demos date', ['Demo', 'Offer'], ['Demo']],
    ['Call date', ['Calling', 'Offer'], ['Calling']],
    ['Fits date', ['Fit', 'Offer'], []],
  ])('needs four letters of it: “%s” of %s', (header, stages, found) => {
    expect(stagesDated(stages, [header])).toEqual(found);
  });
});
