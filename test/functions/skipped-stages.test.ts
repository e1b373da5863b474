import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/table';
import { call, DEALS, PROCESS } from './call';

const SKIP = (PROCESS[0] ?? []).indexOf('Skip');
const DEMO: Cell[] = ['', 'Demo', 'needs analysis', 'open', '', '', '', '', '', ''];
const skipped = (row: readonly Cell[]): Cell[] =>
  row.map((cell, column) => (column === SKIP ? 'yes' : cell));

/** The process with a stage between its two, which nobody's deals have come to. */
const [headers = [], first = [], ...rest] = PROCESS;
const withDemo = (demo: Cell[], ...more: Cell[][]) => [headers, first, demo, ...rest, ...more];

function stagesOf(process: Cell[][], salesperson = '', deals = DEALS): unknown[] {
  const rows = call('SC_STAGE_METRICS', [deals, process, salesperson]) as unknown[][];
  return rows.slice(1).map(([stage]) => stage);
}

describe('the stages of SC_STAGE_METRICS', () => {
  it('are all open ones, those that no deal came to as well', () => {
    expect(stagesOf(withDemo(DEMO))).toEqual(['Prospecting', 'Demo', 'Proposal']);
  });

  it('are without one that is skipped and that no deal came to', () => {
    expect(stagesOf(withDemo(skipped(DEMO)))).toEqual(['Prospecting', 'Proposal']);
  });

  it('are with one that is skipped now and that deals came to before', () => {
    const deals = DEALS.map((row, index) =>
      index === 4 ? [...row.slice(0, 2), 'Demo', ...row.slice(3)] : row,
    );
    expect(stagesOf(withDemo(skipped(DEMO)), '', deals)).toEqual([
      'Prospecting',
      'Demo',
      'Proposal',
    ]);
  });

  it('are a salesperson’s own', () => {
    const own = skipped(['Ana', 'Demo', '', '', '', '', '', '', '', '']);
    const process = withDemo(DEMO, own);
    expect(stagesOf(process, 'Ana')).toEqual(['Prospecting', 'Proposal']);
    expect(stagesOf(process, 'Bo')).toEqual(['Prospecting', 'Demo', 'Proposal']);
    expect(stagesOf(process)).toEqual(['Prospecting', 'Demo', 'Proposal']);
  });
});
