import type { FormulaArgument } from '../univer/custom-function';
import { parseA1 } from '../workbook/a1';
import type { Book } from '../workbook/book';
import { formulaCellsIn } from '../workbook/formula-cells';
import type { Tab } from '../workbook/tab';

const VOLATILE = /\b(?:NOW|TODAY|RAND|RANDARRAY|RANDBETWEEN)\s*\(/i;
const REFERENCES =
  /(?<![\w$.])(?:(?:'(?:[^']|'')+'|[\p{L}_][\w.]*)!)?(?:\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d*)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\w(!])/gu;

interface Place {
  readonly sheetId: string;
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

interface FormulaFacts {
  readonly volatile: boolean;
  readonly references: readonly string[];
}

const factsByText = new Map<string, FormulaFacts>();

/** Whether a formula's text calls NOW, TODAY or a random function. */
export function isVolatileFormula(formula: string): boolean {
  return factsOf(formula).volatile;
}

/**
 * Whether arguments lead to a cell with a volatile function, directly or over other formulas.
 * Not followed: named ranges, and cells that a formula only spilled into.
 */
export function refersToVolatile(args: readonly FormulaArgument[], book: Book): boolean {
  const seen = new Set<string>();
  const waiting: Place[] = args.filter((argument) => argument.kind === 'reference');
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const key = `${place.sheetId} ${place.startRow} ${place.startColumn} ${place.endRow} ${place.endColumn}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const tab = book.tab(place.sheetId);
    if (!tab.exists) continue;
    for (const formula of formulasIn(tab, place)) {
      const { volatile, references } = factsOf(formula);
      if (volatile) return true;
      for (const text of references) {
        const next = placeOf(book, tab, text);
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

function factsOf(formula: string): FormulaFacts {
  let facts = factsByText.get(formula);
  if (!facts) {
    const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
    facts = { volatile: VOLATILE.test(bare), references: bare.match(REFERENCES) ?? [] };
    factsByText.set(formula, facts);
  }
  return facts;
}

function placeOf(book: Book, home: Tab, text: string): Place | null {
  const reference = parseA1(text);
  if (!reference) return null;
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
