import { type A1Reference, parseA1 } from '../../workbook/grid/a1';

const VOLATILE = /\b(?:NOW|TODAY|RAND|RANDARRAY|RANDBETWEEN)\s*\(/i;
const REFERENCES =
  /(?<![\w$.])(?:(?:'(?:[^']|'')+'|[\p{L}_][\w.]*)!)?(?:\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d*)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\w(!])/gu;

/** What can be told from a formula's text without calculating it. */
export interface FormulaFacts {
  /** Whether it calls NOW, TODAY or a random function. */
  readonly volatile: boolean;
  readonly references: readonly A1Reference[];
}

const factsByText = new Map<string, FormulaFacts>();

export function factsOf(formula: string): FormulaFacts {
  let facts = factsByText.get(formula);
  if (!facts) {
    const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
    const references = (bare.match(REFERENCES) ?? [])
      .map((text) => parseA1(text))
      .filter((reference) => reference !== null);
    facts = { volatile: VOLATILE.test(bare), references };
    factsByText.set(formula, facts);
  }
  return facts;
}
