import type { Cohort } from './cohort';

/** Fewer deals than this in a cell, on either side, say nothing of it by themselves. */
const FEWEST_IN_CELL = 5;

/**
 * The index of each cell. Cells with fewer than five deals on a side are pooled as one; a cell
 * that a side does not have at all stays by itself where the other side has enough, because that
 * is a matter of mix. In alphabetical order, so that the order of rows does not matter.
 */
export function pooledCells(own: Cohort, reference: Cohort): Map<string, number> {
  const counts = new Map<string, [number, number]>();
  [own, reference].forEach(({ deals }, side) => {
    for (const { cell } of deals) {
      const both = counts.get(cell) ?? [0, 0];
      both[side as 0 | 1]++;
      counts.set(cell, both);
    }
  });
  const hasEnough = (count: number): boolean => count === 0 || count >= FEWEST_IN_CELL;
  const index = new Map<string, number>();
  let next = 1;
  for (const cell of [...counts.keys()].sort()) {
    const [mine, theirs] = counts.get(cell) as [number, number];
    const isOwn = hasEnough(mine) && hasEnough(theirs);
    index.set(cell, isOwn ? next++ : 0);
  }
  return index;
}
