import type { FormulaResult } from '../../univer/custom-function';
import type { Book } from '../../workbook/book';
import { formulaCells } from '../../workbook/cells/formula-cells';
import type { Tab } from '../../workbook/tab';
import { type DirectCall, directCall } from './direct-call';

/** Computes a call for a cell; undefined where it cannot be computed at once. */
export type CallComputer = (
  call: DirectCall | null,
  formula: string,
  cell: { readonly tab: Tab; readonly row: number; readonly column: number },
) => FormulaResult | undefined;

const STRING = 1;
const NUMBER = 2;
const BOOLEAN = 3;

/**
 * Gives the formulas that have no value yet one, as `flush` does in Sheets, as far as it is possible
 * without Univer: those that are nothing but a call, and have a single value. In the order in which
 * they stand, so that one may refer to those above or left of it.
 */
export function calculateNow(book: Book, compute: CallComputer): void {
  for (const tab of book.tabs()) {
    for (const { row, column, formula } of formulaCells(tab)) {
      const cell = tab.cells[row]?.[column];
      if (!cell || (cell.v !== undefined && cell.v !== null)) continue;
      const result = compute(directCall(formula, tab), formula, { tab, row, column });
      if (result === undefined || result === null || Array.isArray(result)) continue;
      const value = typeof result === 'object' ? (result as { error: string }).error : result;
      cell.v = typeof value === 'boolean' ? Number(value) : value;
      cell.t = typeof value === 'string' ? STRING : typeof value === 'number' ? NUMBER : BOOLEAN;
    }
  }
}
