import type {
  FRange,
  FWorksheet,
  ICellData,
  IExecutionOptions,
  IObjectMatrixPrimitiveType,
  Nullable,
  Worksheet,
} from '../univer/types';
import type { BookState } from './book-state';
import type { Area } from './grid/area';
import type { SheetType } from './workbook-spec';

export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** A spreadsheet with its tabs, as each of them sees it. */
export interface TabbedBook extends BookState {
  /** The tabs from left to right. */
  tabs(): Tab[];
  tab(sheetId: string): Tab;
  /** The tab of exactly that name, or null. */
  tabNamed(name: string): Tab | null;
}

/** One tab of the spreadsheet. */
export class Tab {
  private extentVersion = -1;
  private extentFound: Extent = { rows: 0, columns: 0 };

  constructor(
    readonly book: TabbedBook,
    readonly sheetId: string,
  ) {}

  get sheet(): Worksheet {
    const sheet = this.book.workbook.getSheetBySheetId(this.sheetId);
    if (!sheet) throw new Error('The tab was deleted.');
    return sheet;
  }

  get exists(): boolean {
    return Boolean(this.book.workbook.getSheetBySheetId(this.sheetId));
  }

  get facade(): FWorksheet {
    const facade = this.book.facade.getSheetBySheetId(this.sheetId);
    if (!facade) throw new Error('The tab was deleted.');
    return facade;
  }

  get name(): string {
    return this.sheet.getName();
  }

  get gid(): number {
    return this.book.gidOf(this.sheetId);
  }

  /** 'GRID' for a tab with cells. */
  get type(): SheetType {
    return this.book.sheetTypes.get(this.sheetId) ?? 'GRID';
  }

  get maxRows(): number {
    return this.sheet.getRowCount();
  }

  get maxColumns(): number {
    return this.sheet.getColumnCount();
  }

  /** The whole grid. */
  get area(): Area {
    return { row: 0, column: 0, rows: this.maxRows, columns: this.maxColumns };
  }

  /** Univer's cells by row and column, much faster to read than through the facade. */
  get cells(): CellMatrix {
    return this.sheet.getCellMatrix().getMatrix();
  }

  /** Cells that formulas spilled into, which are not among `cells`. */
  get spilledCells(): CellMatrix {
    const data = this.book.kit.formulaData.getArrayFormulaCellData();
    return data?.[this.book.unitId]?.[this.sheetId] ?? {};
  }

  /** Rows and columns up to the last cell with content; 0 for an empty tab. */
  get extent(): Extent {
    if (this.extentVersion !== this.book.version) {
      this.extentFound = extentOf(this.cells, this.spilledCells);
      this.extentVersion = this.book.version;
    }
    return this.extentFound;
  }

  facadeRange(area: Area): FRange {
    return this.facade.getRange(area.row, area.column, area.rows, area.columns);
  }

  execute(id: string, params: object, options: IExecutionOptions = {}): void {
    this.book.execute(id, { subUnitId: this.sheetId, ...params }, options);
  }
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

function extentOf(...matrices: CellMatrix[]): Extent {
  let rows = 0;
  let columns = 0;
  for (const matrix of matrices) {
    for (const rowKey in matrix) {
      const cells = matrix[rowKey];
      for (const columnKey in cells) {
        if (!hasContent(cells[Number(columnKey)])) continue;
        rows = Math.max(rows, Number(rowKey) + 1);
        columns = Math.max(columns, Number(columnKey) + 1);
      }
    }
  }
  return { rows, columns };
}

/**
 * Whether a cell counts for the last row: it holds a value or a formula, not just a format or a
 * note.
 */
export function hasContent(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  if (cell.v !== undefined && cell.v !== null && cell.v !== '') return true;
  return Boolean(cell.f || cell.si || cell.p);
}
