import type { ICellData, IStyleData, Nullable } from '../../univer/types';
import { type Area, eachCell, mapCells } from '../grid/area';
import type { CellMatrix, Tab } from '../tab';
import { formulasOf } from './cell-values';
import { formulaContent, formulaContext, typedCell } from './typed-cell';

const SET_RANGE_VALUES = 'sheet.mutation.set-range-values';
/** Tells Univer that only styles change; otherwise it would treat formulas as deleted. */
const STYLE_ONLY = 'sheet.command.set-style';

/**
 * Spares Univer's search for formulas, as for changes from a collaborator; dependants are still
 * calculated.
 */
const WITHOUT_FORMULA_SEARCH = { fromChangeset: true };

/** An empty cell; Univer removes every field that is null. */
const EMPTY = { v: null, t: null, f: null, si: null, p: null, custom: null } as ICellData;

/**
 * Writes values into an area, parsed as typed, in one mutation. Univer's own `setValues` takes some
 * ten times as long, because it records what undoing needs.
 * @param rows as many rows and columns as the area has
 */
export function writeTyped(tab: Tab, area: Area, rows: readonly (readonly unknown[])[]): void {
  const { styles, locale, timeZone, year } = tab.book;
  const context = { locale, timeZone, year, ...formulaContext(tab) };
  const cells = tab.cells;
  setCells(tab, area, (row, column, rowOffset, columnOffset) => {
    const before = cells[row]?.[column];
    const raw = rows[rowOffset]?.[columnOffset];
    const { content, format } = typedCell(raw, styles.numberFormat(before), context);
    return (format ? { ...content, s: { n: { pattern: format } } } : content) as ICellData;
  });
}

/** Sets formulas; '' clears the cell. Any other text becomes a formula, as with `setFormula`. */
export function writeFormulas(tab: Tab, area: Area, rows: readonly (readonly unknown[])[]): void {
  const context = formulaContext(tab);
  setCells(tab, area, (_row, _column, rowOffset, columnOffset) => {
    const text = String(rows[rowOffset]?.[columnOffset] ?? '');
    if (text === '') return EMPTY;
    return formulaContent(text.startsWith('=') ? text : `=${text}`, context) as ICellData;
  });
}

/** Changes the style of each cell of an area; a field that is null is removed. */
export function writeStyles(
  tab: Tab,
  area: Area,
  styleOf: (rowOffset: number, columnOffset: number, before: IStyleData) => Nullable<IStyleData>,
): void {
  const cells = tab.cells;
  const { styles } = tab.book;
  setCells(
    tab,
    area,
    (row, column, rowOffset, columnOffset) => {
      const cell = cells[row]?.[column];
      const style = styleOf(rowOffset, columnOffset, styles.of(cell));
      // With its type, which Univer would otherwise guess from value and format.
      return cell?.t ? { s: style, t: cell.t } : { s: style };
    },
    STYLE_ONLY,
  );
}

/** Clears the content of an area; formats, notes and validation stay. */
export function clearContent(tab: Tab, area: Area): void {
  const cells = tab.cells;
  setCells(tab, area, (row, column) => (cells[row]?.[column] ? EMPTY : undefined));
}

/** Clears the formats of an area. */
export function clearStyles(tab: Tab, area: Area): void {
  const cells = tab.cells;
  setCells(
    tab,
    area,
    (row, column) => {
      const cell = cells[row]?.[column];
      if (!cell?.s) return undefined;
      return cell.t ? { s: null, t: cell.t } : { s: null };
    },
    STYLE_ONLY,
  );
}

/** Copies the cells of an area. */
export function copyCells(tab: Tab, area: Area): Nullable<ICellData>[][] {
  const cells = tab.cells;
  const formulas = formulasOf(tab, area);
  return mapCells(area, (row, column) => {
    const cell = cells[row]?.[column];
    if (!cell) return null;
    const formula = formulas[row - area.row]?.[column - area.column];
    return { ...cell, f: formula || null, si: null };
  });
}

/** Pastes cells from `copyCells` into an area, replacing everything there. */
export function pasteCells(
  tab: Tab,
  area: Area,
  source: readonly (readonly Nullable<ICellData>[])[],
): void {
  const { styles } = tab.book;
  const context = formulaContext(tab);
  // Cleared first, because new styles would be merged into old ones.
  clearContent(tab, area);
  clearStyles(tab, area);
  setCells(tab, area, (_row, _column, rowOffset, columnOffset) => {
    const cell = source[rowOffset]?.[columnOffset];
    if (!cell) return undefined;
    const { v = null, t = null, p = null } = cell;
    const content = cell.f
      ? { v, ...formulaContent(cell.f, context) }
      : { v, t, p, f: null, si: null, custom: null };
    return { ...content, ...(cell.s ? { s: styles.of(cell) } : {}) } as ICellData;
  });
}

/** One mutation of Univer over the cells for which `change` returns something. */
export function setCells(
  tab: Tab,
  area: Area,
  change: (
    row: number,
    column: number,
    rowOffset: number,
    columnOffset: number,
  ) => ICellData | undefined,
  trigger?: string,
): void {
  const cellValue: CellMatrix = {};
  const before = tab.cells;
  const spilled = tab.spilledCells;
  let changed = false;
  let touchesFormulas = false;
  eachCell(area, (row, column, rowOffset, columnOffset) => {
    const cell = change(row, column, rowOffset, columnOffset);
    if (!cell) return;
    changed = true;
    const old = before[row]?.[column];
    if (cell.f || old?.f || old?.si || spilled[row]?.[column]) touchesFormulas = true;
    let cells = cellValue[row];
    if (!cells) {
      cells = {};
      cellValue[row] = cells;
    }
    cells[column] = cell;
  });
  if (!changed) return;
  const skips = tab.book.kit.skipsFormulaSearch && !touchesFormulas;
  tab.execute(
    SET_RANGE_VALUES,
    { cellValue, ...(trigger ? { trigger } : {}) },
    skips ? WITHOUT_FORMULA_SEARCH : {},
  );
}
