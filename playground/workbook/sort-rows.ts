import type { ICellData, Nullable } from '../univer/types';
import { notesOf, writeNotes } from './attached/notes';
import { bareValue, shownCellReader } from './cells/cell-values';
import { copyCells, pasteCells } from './cells/write-cells';
import type { Area } from './grid/area';
import type { Tab } from './tab';

export interface SortKey {
  /** Zero-based, in the sheet. */
  readonly column: number;
  readonly ascending: boolean;
}

/**
 * Sorts the rows of an area. Values, formats and notes move; metadata of rows and validation stay
 * where they are. Empty cells come last in either direction.
 */
export function sortRows(tab: Tab, area: Area, keys: readonly SortKey[]): void {
  const read = shownCellReader(tab);
  const cells: Nullable<ICellData>[][] = copyCells(tab, area);
  const notes = notesOf(tab, area);
  const order = cells.map((_, index) => index);
  order.sort((one, other) => {
    for (const { column, ascending } of keys) {
      const left = bareValue(read(area.row + one, column));
      const right = bareValue(read(area.row + other, column));
      if (left === right) continue;
      if (left === '') return 1;
      if (right === '') return -1;
      return compare(left, right) * (ascending ? 1 : -1);
    }
    return one - other;
  });
  pasteCells(
    tab,
    area,
    order.map((index) => cells[index] ?? []),
  );
  writeNotes(
    tab,
    area,
    order.map((index) => notes[index] ?? []),
  );
}

const RANKS = ['number', 'string', 'boolean'];

function compare(one: string | number | boolean, other: string | number | boolean): number {
  const rank = RANKS.indexOf(typeof one) - RANKS.indexOf(typeof other);
  if (rank !== 0) return rank;
  if (typeof one === 'string') return one.localeCompare(String(other), 'en', { numeric: false });
  return Number(one) - Number(other);
}
