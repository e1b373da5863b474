import type { FormulaArgument, FormulaResult, FormulaValue } from '../univer/custom-function';
import type { Book } from '../workbook/book';
import { formulaCells } from '../workbook/cells/formula-cells';
import { writeFormulas } from '../workbook/cells/write-cells';
import type { DirectCall } from './custom-functions/direct-call';

const NAME = 'IMPORTRANGE';
const LOADING = 'Loading...';

/**
 * IMPORTRANGE, whose cells show `Loading...` until what they import arrives, as each time that a
 * file is opened in Sheets.
 */
export class ImportedRanges {
  private readonly arrived = new Map<string, readonly (readonly FormulaValue[])[]>();

  constructor(private readonly book: Book) {
    book.kit.registerFunction(NAME, (args) => this.arrived.get(keyOf(args)) ?? LOADING);
  }

  /** What a call is at once: an import that has not arrived, or #N/A. */
  compute({ name, args }: DirectCall): FormulaResult | undefined {
    if (name === 'NA') return '#N/A';
    return name === NAME && !this.arrived.has(keyOf(args)) ? LOADING : undefined;
  }

  dispose(): void {
    this.book.kit.unregisterFunction(NAME);
  }

  /** What another spreadsheet's range holds arrives; null takes it back to `Loading...`. */
  arrive(url: string, range: string, rows: readonly (readonly FormulaValue[])[] | null): void {
    const key = JSON.stringify([url, range]);
    if (rows === null) this.arrived.delete(key);
    else this.arrived.set(key, rows);
    for (const tab of this.book.tabs()) {
      for (const { row, column, formula } of formulaCells(tab)) {
        if (!formula.toUpperCase().includes(NAME)) continue;
        // Entered again, because nothing that the formula refers to has changed.
        writeFormulas(tab, { row, column, rows: 1, columns: 1 }, [[formula]]);
      }
    }
  }
}

function keyOf(args: readonly FormulaArgument[]): string {
  return JSON.stringify(args.map((arg) => (arg.kind === 'scalar' ? arg.value : null)));
}
