import type { FormulaArgument } from '../../univer/custom-function';
import type { Book } from '../../workbook/book';
import { formulaCellsIn } from '../../workbook/cells/formula-cells';
import type { A1Reference } from '../../workbook/grid/a1';
import type { Corners } from '../../workbook/grid/area';
import type { Tab } from '../../workbook/tab';
import { factsOf } from './formula-facts';

/** Cells of a tab, their first and last row and column. */
export interface CellBlock extends Corners {
  readonly sheetId: string;
}

/** What the arguments of a formula depend on. */
export interface Reached {
  /** Every block of cells, direct or through other formulas. */
  readonly blocks: readonly CellBlock[];
  /** Whether a formula among them calls NOW, TODAY or a random function. */
  readonly volatile: boolean;
}

/**
 * Follows arguments through the formulas that they refer to, up to the first volatile one. Not
 * followed: named ranges, and cells that a formula only spilled into.
 *
 * @param home the formula's own cell, whose formula is not followed again
 */
export function reachedCells(
  args: readonly FormulaArgument[],
  book: Book,
  home: { readonly sheetId: string; readonly row: number; readonly column: number },
): Reached {
  const seen = new Set<string>();
  const blocks: CellBlock[] = [];
  const waiting: CellBlock[] = args.filter((argument) => argument.kind === 'reference');
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    const { sheetId, startRow, startColumn, endRow, endColumn } = block;
    const key = `${sheetId} ${startRow} ${startColumn} ${endRow} ${endColumn}`;
    const tab = book.tab(sheetId);
    if (seen.has(key) || !tab.exists) continue;
    seen.add(key);
    blocks.push(block);
    for (const { row, column, formula } of formulaCellsIn(tab, startRow, endRow)) {
      if (column < startColumn || column > endColumn) continue;
      if (sheetId === home.sheetId && row === home.row && column === home.column) continue;
      const { volatile, references } = factsOf(formula);
      if (volatile) return { blocks, volatile };
      for (const reference of references) {
        const next = blockOf(tab, reference);
        if (next) waiting.push(next);
      }
    }
  }
  return { blocks, volatile: false };
}

/** Whether a block shares a cell with one of the others. */
export function isIn(block: CellBlock, blocks: readonly CellBlock[]): boolean {
  return blocks.some(
    (other) =>
      other.sheetId === block.sheetId &&
      other.startRow <= block.endRow &&
      other.endRow >= block.startRow &&
      other.startColumn <= block.endColumn &&
      other.endColumn >= block.startColumn,
  );
}

/** The cells that a reference names, as it stands in a formula of a tab; null where there is no such tab. */
export function blockOf(home: Tab, reference: A1Reference): CellBlock | null {
  const tab = reference.tab === null ? home : home.book.tabNamed(reference.tab);
  if (!tab) return null;
  return {
    sheetId: tab.sheetId,
    startRow: reference.startRow ?? 0,
    startColumn: reference.startColumn ?? 0,
    endRow: reference.endRow ?? tab.maxRows - 1,
    endColumn: reference.endColumn ?? tab.maxColumns - 1,
  };
}
