import type { FormulaResult } from '../../univer/custom-function';
import type { Book } from '../../workbook/book';
import { formulaCells } from '../../workbook/cells/formula-cells';
import type { Tab } from '../../workbook/tab';
import { type DirectCall, directCall } from './direct-call';
import { isIn } from './reached-cells';

/** Computes a call for a cell; undefined where it cannot be computed at once. */
export type CallComputer = (
  call: DirectCall | null,
  formula: string,
  cell: { readonly tab: Tab; readonly row: number; readonly column: number },
) => FormulaResult | undefined;

/** So many formulas at most are computed at once. */
const MOST = 200;

const STRING = 1;
const NUMBER = 2;
const BOOLEAN = 3;

/**
 * Gives the formulas that have no value yet one, as `flush` does in Sheets, as far as it is possible
 * without Univer: those that are nothing but a call, and have a single value. A call waits for the
 * cells that it refers to.
 */
export function calculateNow(book: Book, compute: CallComputer): void {
  let waiting = book.tabs().flatMap(uncomputed);
  // Of many, Univer is quicker.
  if (waiting.length > MOST) return;
  // A call with a table for its result has no single value, however often it is made.
  const made = new Set<UncomputedCell>();
  for (let before = -1; waiting.length !== before; ) {
    before = waiting.length;
    for (const cell of waiting) {
      if (made.has(cell)) continue;
      const call = directCall(cell.formula, cell.tab);
      const isEarly = waiting.some((other) => other !== cell && refersTo(call, other));
      if (isEarly) continue;
      made.add(cell);
      put(cell, compute(call, cell.formula, cell));
    }
    waiting = waiting.filter(isUncomputed);
  }
}

interface UncomputedCell {
  readonly tab: Tab;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

function uncomputed(tab: Tab): UncomputedCell[] {
  return formulaCells(tab)
    .map((cell) => ({ ...cell, tab }))
    .filter(isUncomputed);
}

function isUncomputed({ tab, row, column }: UncomputedCell): boolean {
  const cell = tab.cells[row]?.[column];
  return Boolean(cell) && (cell?.v === undefined || cell.v === null);
}

function refersTo(call: DirectCall | null, { tab, row, column }: UncomputedCell): boolean {
  const place = { sheetId: tab.sheetId, startRow: row, startColumn: column };
  const blocks = (call?.args ?? []).filter((argument) => argument.kind === 'reference');
  return isIn({ ...place, endRow: row, endColumn: column }, blocks);
}

function put({ tab, row, column }: UncomputedCell, result: FormulaResult | undefined): void {
  const cell = tab.cells[row]?.[column];
  if (!cell || result === undefined || result === null || Array.isArray(result)) return;
  const value = typeof result === 'object' ? (result as { error: string }).error : result;
  cell.v = typeof value === 'boolean' ? Number(value) : value;
  cell.t = typeof value === 'string' ? STRING : typeof value === 'number' ? NUMBER : BOOLEAN;
}
