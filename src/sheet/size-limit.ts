import { Failure } from '../core/failure';
import { functionRefuses, rangesTooLarge } from '../core/language/custom-functions';
import { tooManyCells } from '../core/language/refusals';
import { sumOf } from '../core/sum';

/**
 * Most cells that a command reads: a hundred thousand deals of twenty columns and four changes of
 * each. Google ends a command after six minutes and a formula after thirty seconds, and says nothing
 * that helps; docs/scale.md has what was measured.
 */
export const MOST_CELLS = 6_000_000;

/** Most cells that the ranges of one formula hold. */
export const MOST_CELLS_OF_A_FORMULA = 2_000_000;

/** Adds up what a command is about to read. */
export class CellCount {
  private cells = 0;

  /**
   * Call it before the cells are read.
   * @throws Failure where they are more, with those before, than a command can go through
   */
  add(tab: string, rows: number, columns: number): void {
    this.cells += rows * columns;
    if (this.cells > MOST_CELLS) {
      throw new Failure('too-large', tooManyCells(tab, rows, MOST_CELLS));
    }
  }
}

/**
 * Call it before what Sheets passed to a formula is gone through.
 * @throws Failure where the ranges hold more cells than a formula has time for
 */
export function refuseLargeRanges(name: string, values: ArrayLike<unknown>): void {
  const cells = sumOf(Array.from(values, cellsIn));
  if (cells > MOST_CELLS_OF_A_FORMULA) {
    throw new Failure(
      'wrong-argument',
      functionRefuses(name, rangesTooLarge(cells, MOST_CELLS_OF_A_FORMULA)),
    );
  }
}

function cellsIn(value: unknown): number {
  if (!Array.isArray(value)) return 1;
  const [first] = value as readonly unknown[];
  return value.length * (Array.isArray(first) ? first.length : 1);
}
