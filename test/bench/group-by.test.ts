import { describe, expect, it } from 'vitest';
import { pipelineOf } from '../../bench/simulation/pipeline';
import { arqueroTable, groupByArquero } from '../../bench/speed/group-by/arquero';
import { groupByCountifs } from '../../bench/speed/group-by/countifs';
import { duckDbVisits } from '../../bench/speed/group-by/duckdb';
import { disagreement, type GroupFigures } from '../../bench/speed/group-by/figures';
import { groupByOurs } from '../../bench/speed/group-by/ours';
import { groupByPlainLoop } from '../../bench/speed/group-by/plain-loop';
import { visitColumns } from '../../bench/speed/group-by/visit-columns';
import { madeUpDeals } from '../../bench/speed/made-up-deals';

// Some salespeople have few deals, so that curves run flat at one half and medians are absent.
const sizes = [
  { count: 40, people: 6, weeks: 30 },
  { count: 600, people: 5, weeks: 60 },
];
const kinds = ['plain', 'kaplan-meier'] as const;

describe.each(sizes)('$count deals of $people people, by salesperson and stage', (wanted) => {
  const made = madeUpDeals(wanted);
  const pipeline = pipelineOf(made.deals, made.model);
  const columns = visitColumns(pipeline);

  it.each(kinds)('are the same from every engine (%s median)', async (kind) => {
    const ours = groupByOurs(pipeline, kind);
    expect(ours.length).toBeGreaterThan(20);
    expect(ours.filter(({ median }) => median !== null).length).toBeGreaterThan(10);
    const { salespeople, process } = pipeline;
    const loop = groupByPlainLoop(columns, salespeople.length, process.stages.length, kind);
    expect(disagreement(ours, loop)).toBeNull();
    expect(disagreement(ours, groupByArquero(arqueroTable(columns), kind))).toBeNull();
    const duckDb = await duckDbVisits(columns);
    expect(disagreement(ours, await duckDb.groupBy(kind))).toBeNull();
    duckDb.close();
  });
});

it('are counted the same by the formulas of a template', { timeout: 60_000 }, async () => {
  const made = madeUpDeals({ count: 150, people: 3, weeks: 30 });
  const ours = groupByOurs(pipelineOf(made.deals, made.model), 'plain');
  const { groups, formulas } = await groupByCountifs(made);
  expect(formulas).toBe(60);
  expect(
    disagreement(
      ours.map((group) => ({ ...group, median: null })),
      groups,
    ),
  ).toBeNull();
});

describe('a disagreement', () => {
  const group: GroupFigures = {
    person: 0,
    stage: 1,
    entered: 5,
    advanced: 2,
    lost: 1,
    open: 2,
    median: 3.5,
  };

  it('is told in words', () => {
    expect(disagreement([group], [{ ...group, lost: 2 }])).toBe('person 0, stage 1: lost 1 and 2');
    expect(disagreement([group], [{ ...group, median: null }])).toContain('median 3.5 and null');
    expect(disagreement([group], [])).toBe('1 groups and 0');
  });

  it('is none where only the order or the last digits differ', () => {
    const other = { ...group, person: 1 };
    expect(disagreement([group, other], [other, { ...group, median: 3.5 + 1e-12 }])).toBeNull();
  });
});
