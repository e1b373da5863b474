import { describe, expect, it } from 'vitest';
import { splitProposals } from '../../../src/core/shortfall/split';

/** Of each source so many deals, and so many of them with a proposal. */
type Cells = Readonly<Record<string, readonly [proposed: number, of: number]>>;

function cohort(cells: Cells, cellOf: (cell: string) => string) {
  const deals = Object.entries(cells).flatMap(([cell, [proposed, of]]) =>
    Array.from({ length: of }, (_, index) => ({
      deal: 0,
      week: index % 10,
      cell: cellOf(cell),
      isProposed: index < proposed,
      isWaiting: false,
      isWon: false,
      amount: 0,
    })),
  );
  return { deals, weeks: Array.from({ length: 10 }, () => 1) };
}

/** Whether the split is the one that there would be if both small cells were one. */
function arePooled(own: Cells, others: Cells): boolean {
  const tactics = (cellOf: (cell: string) => string) =>
    splitProposals(cohort(own, cellOf), cohort(others, cellOf)).parts.find(
      ({ factor }) => factor === 'tactics',
    )?.part as number;
  const apart = tactics((cell) => cell);
  const together = tactics((cell) => (cell === 'large' ? cell : 'small'));
  return Math.abs(apart - together) < 1e-9;
}

describe('the cells of a split', () => {
  const LARGE = { large: [10, 20] } as const;
  const MANY: Cells = { ...LARGE, b: [20, 20], c: [0, 10] };
  const few = (count: number): Cells => ({ ...LARGE, b: [0, count], c: [count, count] });

  it('are pooled where either side has four deals in each, and not from five on', () => {
    expect(arePooled(few(4), MANY)).toBe(true);
    expect(arePooled(few(5), MANY)).toBe(false);
    expect(arePooled(MANY, few(4))).toBe(true);
    expect(arePooled(MANY, few(5))).toBe(false);
  });
});
