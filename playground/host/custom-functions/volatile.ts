import type { FormulaArgument } from '../../univer/custom-function';
import type { Book } from '../../workbook/book';
import { formulaCellsIn } from '../../workbook/cells/formula-cells';
import type { A1Reference } from '../../workbook/grid/a1';
import type { Tab } from '../../workbook/tab';
import { factsOf } from './formula-facts';

interface Place {
  readonly sheetId: string;
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/**
 * Whether arguments depend on a cell with a volatile function, directly or through other formulas.
 * Not followed: named ranges, and cells that a formula only spilled into.
 */
export function refersToVolatile(args: readonly FormulaArgument[], book: Book): boolean {
  const seen = new Set<string>();
  const waiting: Place[] = args.filter((argument) => argument.kind === 'reference');
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { sheetId, startRow, startColumn, endRow, endColumn } = place;
    const key = `${sheetId} ${startRow} ${startColumn} ${endRow} ${endColumn}`;
    const tab = book.tab(sheetId);
    if (seen.has(key) || !tab.exists) continue;
    seen.add(key);
    for (const formula of formulasIn(tab, place)) {
      const { volatile, references } = factsOf(formula);
      if (volatile) return true;
      for (const reference of references) {
        const next = placeOf(book, tab, reference);
        if (next) waiting.push(next);
      }
    }
  }
  return false;
}

function* formulasIn(tab: Tab, place: Place): Generator<string> {
  for (const { column, formula } of formulaCellsIn(tab, place.startRow, place.endRow)) {
    if (column >= place.startColumn && column <= place.endColumn) yield formula;
  }
}

function placeOf(book: Book, home: Tab, reference: A1Reference): Place | null {
  const tab = reference.tab === null ? home : book.tabNamed(reference.tab);
  if (!tab) return null;
  return {
    sheetId: tab.sheetId,
    startRow: reference.startRow ?? 0,
    startColumn: reference.startColumn ?? 0,
    endRow: reference.endRow ?? tab.maxRows - 1,
    endColumn: reference.endColumn ?? tab.maxColumns - 1,
  };
}
