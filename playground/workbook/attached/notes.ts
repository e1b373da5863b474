import { type Area, mapCells } from '../grid/area';
import type { Tab } from '../tab';

const UPDATE = 'sheet.mutation.update-note';
const REMOVE = 'sheet.mutation.remove-note';

/** The size that Univer needs for the page's note box, in pixels. */
const NOTE_SIZE = { width: 220, height: 100, show: false };

/** The notes of an area, '' where a cell has none. */
export function notesOf(tab: Tab, area: Area): string[][] {
  const byCell = new Map<string, string>();
  for (const { row, col, note } of entries(tab)) byCell.set(`${row},${col}`, note);
  return mapCells(area, (row, column) => byCell.get(`${row},${column}`) ?? '');
}

/** Sets notes; null and '' remove one. */
export function writeNotes(
  tab: Tab,
  area: Area,
  rows: readonly (readonly (string | null)[])[],
): void {
  const ids = new Map<string, string>();
  for (const { row, col, id } of entries(tab)) ids.set(`${row},${col}`, id);
  mapCells(area, (row, column) => {
    const text = rows[row - area.row]?.[column - area.column];
    const id = ids.get(`${row},${column}`);
    // Univer's note mutations name the tab `sheetId`, not `subUnitId`.
    const place = { sheetId: tab.sheetId, row, col: column };
    if (text) {
      const note = { ...NOTE_SIZE, row, col: column, note: text, id: id ?? noteId(row, column) };
      tab.book.execute(UPDATE, { ...place, note });
    } else if (id) tab.book.execute(REMOVE, { ...place, noteId: id });
  });
}

let notesMade = 0;

function noteId(row: number, column: number): string {
  return `note-${row}-${column}-${notesMade++}`;
}

function entries(tab: Tab) {
  return tab.book.kit.notes.getSheetNotes(tab.book.unitId, tab.sheetId)?.values() ?? [];
}
