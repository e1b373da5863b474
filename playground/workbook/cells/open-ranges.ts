import type { ICellData, Nullable } from '../../univer/types';
import type { Tab } from '../tab';
import { formulaCells } from './formula-cells';

/**
 * Marks cells whose formula has an open range such as A2:F, which Univer does not know. Such ranges
 * are closed at the last row when a formula is written, opened again when it is read, and extended
 * when the grid grows. The mark moves with its cell.
 */
export const OPEN_MARK = { openRanges: true } as const;

/**
 * The number of rows of a tab by its name, with null for the formula's own tab; null if there is no
 * such tab.
 */
export type RowCount = (tab: string | null) => number | null;

/** The part of a reference that names a tab, as a pattern. */
export const TAB_PREFIX = `(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\d_.]*)!`;
const CELL = '\\$?[A-Za-z]{1,3}\\$?[1-9]\\d*';
const COLUMN = '\\$?[A-Za-z]{1,3}';
const OPEN_RANGE = new RegExp(
  `(?<![\\p{L}\\d_$.!'])(${TAB_PREFIX})?(${CELL}):(${COLUMN})(?![\\p{L}\\d_$(!.:])`,
  'gu',
);
const CLOSED_RANGE = new RegExp(
  `(?<![\\p{L}\\d_$.!'])(${TAB_PREFIX})?(${CELL}):(${COLUMN})\\$?([1-9]\\d*)(?![\\p{L}\\d_$(!.:])`,
  'gu',
);

/** Closes the open ranges of a formula at the last row. */
export function closeRanges(formula: string, rowsOf: RowCount): string {
  if (!formula.includes(':')) return formula;
  return outsideTexts(formula, (part) =>
    part.replace(OPEN_RANGE, (range, tab: string | undefined, start: string, column: string) => {
      const rows = rowsOf(nameOfPrefix(tab));
      return rows === null ? range : `${tab ?? ''}${start}:${column}$${rows}`;
    }),
  );
}

/** Reopens the ranges of a marked formula that end at the last row. */
export function openRanges(formula: string, rowsOf: RowCount): string {
  return outsideTexts(formula, (part) =>
    part.replace(
      CLOSED_RANGE,
      (range, tab: string | undefined, start: string, column: string, row: string) =>
        Number(row) === rowsOf(nameOfPrefix(tab)) ? `${tab ?? ''}${start}:${column}` : range,
    ),
  );
}

/** The row counts that a formula on a tab sees. */
export function rowCounts(home: Tab): RowCount {
  return (name) => (name === null ? home : home.book.tabNamed(name))?.maxRows ?? null;
}

/** Extends the open ranges over a tab to its new last row after rows were appended. */
export function extendOpenRanges(grown: Tab, oldRows: number): void {
  const { book } = grown;
  for (const tab of book.tabs()) {
    const before: RowCount = (name) => {
      const target = name === null ? tab : book.tabNamed(name);
      return target === grown ? oldRows : (target?.maxRows ?? null);
    };
    rewriteMarked(tab, (formula) => closeRanges(openRanges(formula, before), rowCounts(tab)));
  }
}

function rewriteMarked(tab: Tab, rewrite: (formula: string) => string): void {
  const cellValue: Record<number, Record<number, object>> = {};
  let changed = false;
  for (const { row, column, formula } of formulaCells(tab)) {
    const cell = tab.cells[row]?.[column];
    if (!isMarked(cell)) continue;
    const rewritten = rewrite(formula);
    if (rewritten === formula) continue;
    changed = true;
    const cells = cellValue[row] ?? {};
    cells[column] = { f: rewritten, si: null, v: cell?.v ?? null, t: cell?.t ?? null };
    cellValue[row] = cells;
  }
  if (changed) tab.execute('sheet.mutation.set-range-values', { cellValue });
}

/** Whether a cell's formula was written with an open range. */
export function isMarked(cell: Nullable<ICellData>): boolean {
  return cell?.custom?.openRanges === true;
}

/** The name in a reference's prefix; null without a prefix. */
export function nameOfPrefix(prefix: string | undefined): string | null {
  if (!prefix) return null;
  return prefix
    .slice(0, -1)
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
}

/** Applies a change to a formula outside its quoted texts. */
export function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}
