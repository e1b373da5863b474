import type { ChartModel } from '../workbook/attached/charts';
import type { ProtectionEntry } from '../workbook/attached/protections';
import type { ColumnType } from '../workbook/attached/typed-columns';
import type { Book } from '../workbook/book';
import {
  type CellValue,
  displayValuesOf,
  formulasOf,
  valuesOf,
} from '../workbook/cells/cell-values';
import { formulaCells } from '../workbook/cells/formula-cells';
import { cellName, parseA1 } from '../workbook/grid/a1';
import type { Area } from '../workbook/grid/area';
import type { Tab } from '../workbook/tab';
import type { CustomFunctions } from './custom-functions/custom-functions';

/**
 * The contents of the spreadsheet, for tests and the command line; nothing here counts as a service
 * call.
 */
export class WorkbookView {
  constructor(
    private readonly book: Book,
    private readonly functions: () => CustomFunctions,
  ) {}

  get tabs(): string[] {
    return this.book.tabs().map(({ name }) => name);
  }

  get activeTab(): string {
    return this.book.activeTab.name;
  }

  get hasFormulas(): boolean {
    return this.book.tabs().some((tab) => formulaCells(tab).length > 0);
  }

  /** Values as `getValues` gives them: of the data range, or of an A1 range. */
  values(tab: string, a1?: string): CellValue[][] {
    return valuesOf(this.tab(tab), this.area(tab, a1));
  }

  /** Texts as the grid shows them. */
  displayValues(tab: string, a1?: string): string[][] {
    return displayValuesOf(this.tab(tab), this.area(tab, a1));
  }

  formulas(tab: string, a1?: string): string[][] {
    return formulasOf(this.tab(tab), this.area(tab, a1));
  }

  /** Notes by cell, such as { B2: 'text' }. */
  notes(tab: string): Readonly<Record<string, string>> {
    const { kit, unitId } = this.book;
    const entries = kit.notes.getSheetNotes(unitId, this.tab(tab).sheetId)?.values() ?? [];
    return Object.fromEntries(
      [...entries].map(({ row, col, note }) => [cellName(row, col), note] as const),
    );
  }

  charts(tab: string): readonly ChartModel[] {
    return this.book.charts.on(this.tab(tab).sheetId).map(({ model }) => model);
  }

  /** The message of a cell's error, which Sheets shows on hovering; null if there is none. */
  errorMessage(tab: string, a1: string): string | null {
    const { row, column } = this.area(tab, a1);
    return this.functions().messageAt(this.tab(tab), row, column);
  }

  isHidden(tab: string): boolean {
    return this.tab(tab).facade.isSheetHidden();
  }

  /** Protects a tab or a part of it as the owner would: only the editors named may edit. */
  protect(tab: string, a1: string | null, editors: readonly string[] = []): ProtectionEntry {
    const found = this.tab(tab);
    const entry = this.book.protections.add(found.sheetId, a1 === null ? null : this.area(tab, a1));
    entry.editors = new Set(editors);
    return entry;
  }

  /**
   * Makes a range a typed column of a table, where validation and formats are refused, and values
   * of another type where the type is given.
   */
  declareTypedColumn(tab: string, a1: string, type: ColumnType | null = null): void {
    this.book.typedColumns.add(this.tab(tab).sheetId, this.area(tab, a1), type);
  }

  /** The tab of that name. @throws Error naming the tabs there are */
  tab(name: string): Tab {
    const tab = this.book.tabNamed(name);
    if (!tab) throw new Error(`There is no tab "${name}"; there are ${this.tabs.join(', ')}.`);
    return tab;
  }

  private area(tab: string, a1: string | undefined): Area {
    const found = this.tab(tab);
    if (a1 === undefined) {
      const { rows, columns } = found.extent;
      return { row: 0, column: 0, rows: Math.max(rows, 1), columns: Math.max(columns, 1) };
    }
    return areaOfA1(found, a1);
  }
}

/**
 * The area of an A1 notation on a tab.
 * @throws Error for a text that is not an A1 range
 */
export function areaOfA1(tab: Tab, a1: string): Area {
  const reference = parseA1(a1);
  if (!reference) throw new Error(`"${a1}" is not an A1 range.`);
  const row = reference.startRow ?? 0;
  const column = reference.startColumn ?? 0;
  return {
    row,
    column,
    rows: (reference.endRow ?? tab.maxRows - 1) - row + 1,
    columns: (reference.endColumn ?? tab.maxColumns - 1) - column + 1,
  };
}
