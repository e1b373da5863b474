import type {
  CellPlace,
  FormulaArgument,
  FormulaResult,
  FormulaValue,
} from '../../univer/custom-function';
import type { Book } from '../../workbook/book';
import { formulaAt } from '../../workbook/cells/formula-cells';
import { cellName } from '../../workbook/grid/a1';
import { messages } from '../../workbook/messages';
import { hasContent, type Tab } from '../../workbook/tab';
import { calculateNow } from './calculate-now';
import type { DirectCall } from './direct-call';
import { factsOf } from './formula-facts';
import { isIn, reachedCells } from './reached-cells';
import { scriptArgument } from './script-arguments';
import { formulaResult } from './script-result';

/** Runs a function of the script for a cell. */
export type FunctionRunner = (
  functionName: string,
  args: readonly unknown[],
  cell: { readonly tab: Tab; readonly row: number; readonly column: number },
) => unknown;

/** The script's custom functions: makes them callable in formulas and keeps the errors of cells. */
export class CustomFunctions {
  private readonly errors = new Map<string, string>();
  /** Size of each cell's last result, for naming what blocked its expansion. */
  private readonly sizes = new Map<string, { readonly rows: number; readonly columns: number }>();

  constructor(
    private readonly book: Book,
    private readonly names: readonly string[],
    private readonly run: FunctionRunner,
    private readonly builtIn: (call: DirectCall) => FormulaResult | undefined,
    private readonly omitted: '' | undefined,
  ) {
    for (const name of names) {
      // Sheets ignores the case of function names; Univer knows them in capitals.
      book.kit.registerFunction(name.toUpperCase(), (args, place) =>
        this.calculate(name, args, place),
      );
    }
  }

  /** Computes at once what `flush` computes in Sheets and Univer would only after the execution. */
  calculateNow(): void {
    calculateNow(this.book, (call, formula, { tab, row, column }) => {
      const name = this.names.find((each) => each.toUpperCase() === call?.name);
      const place = { unitId: this.book.unitId, sheetId: tab.sheetId, row, column };
      if (call !== null && name !== undefined) return this.calculate(name, call.args, place);
      if (call !== null) return this.builtIn(call);
      const outer = this.names.find((each) => formula.toUpperCase().startsWith(`=${each}(`));
      // A volatile function within another is refused without being computed.
      return outer !== undefined && factsOf(formula).volatile
        ? this.calculate(outer, [], place)
        : undefined;
    });
  }

  dispose(): void {
    for (const name of this.names) this.book.kit.unregisterFunction(name.toUpperCase());
  }

  /** Why a cell shows an error, or null. */
  messageAt(tab: Tab, row: number, column: number): string | null {
    const shown = tab.cells[row]?.[column]?.v;
    const key = `${tab.sheetId} ${row} ${column}`;
    if (shown === '#ERROR!' || shown === '#REF!') return this.errors.get(key) ?? null;
    if (shown !== '#SPILL!') return null;
    const blocking = this.blockingCell(tab, row, column, this.sizes.get(key));
    return blocking ? messages.spillBlocked(blocking) : messages.spillOutside();
  }

  private calculate(
    name: string,
    args: readonly FormulaArgument[],
    place: CellPlace & { readonly unitId: string },
  ): FormulaResult {
    const { sheetId, row, column } = place;
    const key = `${sheetId} ${row} ${column}`;
    const { book } = this;
    try {
      const tab = book.tab(sheetId);
      const facts = factsOf(formulaAt(tab, row, column, tab.cells[row]?.[column]));
      const missing = facts.references.find(
        (reference) => reference.tab !== null && !book.tabNamed(reference.tab),
      );
      if (missing?.tab) {
        this.errors.set(key, messages.unresolvedSheet(missing.tab));
        return { error: '#REF!' };
      }
      const reached = reachedCells(args, book, place);
      if (facts.volatile || reached.volatile) throw new Error(messages.volatileReference());
      const refuseIfIn = (rows: number, columns: number): boolean => {
        const [endRow, endColumn] = [row + rows - 1, column + columns - 1];
        const own = { sheetId, startRow: row, startColumn: column, endRow, endColumn };
        if (!isIn(own, reached.blocks)) return false;
        this.errors.set(key, messages.circular());
        return true;
      };
      if (refuseIfIn(1, 1)) return { error: '#REF!' };
      const values = args.map((argument) => scriptArgument(argument, book, this.omitted));
      const value = this.run(name, values, { tab, row, column });
      const result = formulaResult(value, book.timeZone);
      const size = sizeOf(result);
      // What it spills would change what it was computed from.
      if (refuseIfIn(size.rows, size.columns)) return { error: '#REF!' };
      this.errors.delete(key);
      this.sizes.set(key, size);
      return result;
    } catch (error) {
      this.errors.set(key, error instanceof Error ? error.message : String(error));
      return { error: '#ERROR!' };
    }
  }

  private blockingCell(
    tab: Tab,
    row: number,
    column: number,
    size: { readonly rows: number; readonly columns: number } = { rows: 1, columns: 1 },
  ): string | null {
    for (let r = row; r < row + size.rows; r++) {
      for (let c = column; c < column + size.columns; c++) {
        if (r === row && c === column) continue;
        const cell = tab.cells[r]?.[c] ?? tab.spilledCells[r]?.[c];
        if (hasContent(cell)) return cellName(r, c);
      }
    }
    return null;
  }
}

function sizeOf(result: FormulaValue | readonly (readonly FormulaValue[])[]) {
  if (!Array.isArray(result)) return { rows: 1, columns: 1 };
  const rows = result as readonly (readonly FormulaValue[])[];
  return { rows: rows.length, columns: Math.max(1, ...rows.map((row) => row.length)) };
}
