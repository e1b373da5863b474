import type { ICellData, IStyleData, IWorkbookData } from '../univer/types';
import { type FormulaContext, type TypingContext, typedCell } from './cells/typed-cell';
import type { CellMatrix } from './tab';
import { AUTOMATIC_FORMAT } from './text/number-format';
import type { TabSpec, WorkbookSpec } from './workbook-spec';

/** The size of a new tab in Sheets. */
export const NEW_TAB = { rows: 1000, columns: 26 } as const;
/** The default appearance of cells in Sheets; sizes in pixels. */
export const NEW_TAB_LOOK = {
  defaultRowHeight: 21,
  defaultColumnWidth: 100,
  defaultStyle: { ff: 'Arial', fs: 10 },
} as const;

/**
 * A workbook in Univer's own form, with its values. Writing the values through Univer afterwards
 * takes several times as long.
 */
export function snapshotOf(
  unitId: string,
  spec: WorkbookSpec,
  context: Omit<TypingContext, keyof FormulaContext>,
): Partial<IWorkbookData> {
  const styles = new FormatStyles();
  const tabs = spec.tabs.length > 0 ? spec.tabs : [{ name: 'Sheet1' }];
  const sheets: NonNullable<Partial<IWorkbookData>['sheets']> = {};
  const tabNames = () => tabs.map(({ name }) => name);
  const rowCount = (tab: TabSpec) => Math.max(tab.rows ?? NEW_TAB.rows, tab.values?.length ?? 0);
  tabs.forEach((tab, index) => {
    const id = String(index);
    const rowsOf = (name: string | null) => {
      const target = name === null ? tab : tabs.find((other) => other.name === name);
      return target ? rowCount(target) : null;
    };
    const width = Math.max(0, ...(tab.values ?? []).map((row) => row.length));
    sheets[id] = {
      id,
      name: tab.name,
      rowCount: rowCount(tab),
      columnCount: Math.max(tab.columns ?? NEW_TAB.columns, width),
      ...NEW_TAB_LOOK,
      cellData: cellsOf(tab, { ...context, rowsOf, tabNames }, styles) as never,
    };
  });
  return {
    id: unitId,
    name: spec.name ?? 'Spreadsheet',
    sheetOrder: Object.keys(sheets),
    sheets,
    styles: styles.pool,
  };
}

function cellsOf(tab: TabSpec, context: TypingContext, styles: FormatStyles): CellMatrix {
  const matrix: CellMatrix = {};
  const height = Math.max(tab.values?.length ?? 0, tab.numberFormats?.length ?? 0);
  for (let r = 0; r < height; r++) {
    const values = tab.values?.[r] ?? [];
    const formats = tab.numberFormats?.[r] ?? [];
    const row: { [column: number]: ICellData } = {};
    for (let c = 0; c < Math.max(values.length, formats.length); c++) {
      const own = formats[c] || AUTOMATIC_FORMAT;
      const { content, format } = typedCell(values[c], own, context);
      const cell = withoutNulls(content as ICellData);
      const style = styles.idOf(format ?? own);
      if (style) cell.s = style;
      if (cell.v !== undefined || cell.f !== undefined || style) row[c] = cell;
    }
    matrix[r] = row;
  }
  return matrix;
}

function withoutNulls({ v, t, f, custom }: ICellData): ICellData {
  const cell: ICellData = {};
  if (v !== null && v !== undefined) {
    cell.v = v;
    if (t) cell.t = t;
  }
  if (f) cell.f = f;
  if (custom) cell.custom = custom;
  return cell;
}

/** One style in the pool for each number format. */
class FormatStyles {
  readonly pool: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  idOf(format: string): string | null {
    if (format === AUTOMATIC_FORMAT) return null;
    let id = this.ids.get(format);
    if (!id) {
      id = `format-${this.ids.size}`;
      this.ids.set(format, id);
      this.pool[id] = { n: { pattern: format } };
    }
    return id;
  }
}
