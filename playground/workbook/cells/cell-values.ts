import type { ICellData, Nullable } from '../../univer/types';
import { type Area, mapCells } from '../grid/area';
import { hasContent, type Tab } from '../tab';
import { shownText } from '../text/shown-text';
import { dateOfSerial } from '../time/serial';
import { formulaAt } from './formula-cells';
import { isMarked, openRanges, rowCounts } from './open-ranges';

/** A cell's value as `getValue` returns it; '' for an empty cell. */
export type CellValue = string | number | boolean | Date;

const NUMBER = 2;
const BOOLEAN = 3;

/** Error values whose names in Univer differ from those in Sheets. */
const sheetsErrors: Readonly<Record<string, string>> = {
  '#SPILL!': '#REF!',
  '#CYCLE!': '#REF!',
  '#CALC!': '#VALUE!',
  '#GETTING_DATA': 'Loading...',
};

/** Makes a reader of cells as shown: a cell's own content, or what a formula spilled into it. */
export function shownCellReader(tab: Tab): (row: number, column: number) => Nullable<ICellData> {
  const cells = tab.cells;
  const spilled = tab.spilledCells;
  return (row, column) => {
    const own = cells[row]?.[column];
    if (hasContent(own)) return own;
    const spill = spilled[row]?.[column];
    // The spilled value with the cell's own format.
    return spill ? { ...spill, s: own?.s ?? spill.s } : own;
  };
}

/** A cell's value without its number format: dates stay serials. */
export function bareValue(cell: Nullable<ICellData>): string | number | boolean {
  if (!cell) return '';
  const { v, t, p } = cell;
  if (v === undefined || v === null) {
    return p?.body ? p.body.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n') : '';
  }
  if (t === NUMBER) return Number(v);
  if (t === BOOLEAN) return v === 1 || v === true || v === '1';
  if (t === undefined || t === null) return v;
  const text = String(v);
  return text.startsWith('#') ? (sheetsErrors[text] ?? text) : text;
}

/** The values of an area as `getValues` returns them. */
export function valuesOf(tab: Tab, area: Area): CellValue[][] {
  const read = shownCellReader(tab);
  const { styles, timeZone } = tab.book;
  return mapCells(area, (row, column) => {
    const cell = read(row, column);
    const value = bareValue(cell);
    return typeof value === 'number' && styles.isDate(cell) ? dateOfSerial(value, timeZone) : value;
  });
}

/** The texts of an area as the grid shows them. */
export function displayValuesOf(tab: Tab, area: Area): string[][] {
  const read = shownCellReader(tab);
  const { styles, locale, kit } = tab.book;
  return mapCells(area, (row, column) => {
    const cell = read(row, column);
    return shownText(bareValue(cell), styles.numberFormat(cell), locale, kit.numfmt);
  });
}

/** The formulas of an area, '' where a cell has none. */
export function formulasOf(tab: Tab, area: Area): string[][] {
  const cells = tab.cells;
  const rowsOf = rowCounts(tab);
  return mapCells(area, (row, column) => {
    const cell = cells[row]?.[column];
    const formula = formulaAt(tab, row, column, cell);
    return formula && isMarked(cell) ? openRanges(formula, rowsOf) : formula;
  });
}
