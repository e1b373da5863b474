import { Failure } from '../core/failure';
import type { Json } from '../core/json';
import { cellIsFormula } from '../core/language/refusals';
import type { TableChange } from '../core/process';
import type { Cell } from '../core/table';
import { headersOf, type TabDescription } from '../core/tabs';
import { columnLetter } from './annotation-columns';
import { changedMeanwhile } from './changed-meanwhile';
import { valueBack } from './column-cells';
import type { DocumentStore } from './document-store';
import { valueToWrite } from './keep-text';
import { checkOwned, giveHead, growTo, showWhole, tabNamed } from './owned-tab';
import { sheetNamed } from './sheet-named';
import { writing } from './writes';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Values = ReadonlyArray<readonly unknown[]>;

/**
 * Changes a table that stands in an owned tab from its first cell; the tab is made where there is
 * none. The cells that change are written in one call. Rows that change places are moved as a whole
 * before, so that formats, notes and formulas go with them; what is meant to come of it is kept, so
 * that `finishTable` can end what a cut leaves half done. Call it under the document lock.
 *
 * @param read the values of the tab as the change was thought out on; empty for a new tab
 * @param store null where no row changes its place
 * @throws Failure where the tab may not be edited, or has changed since it was read
 */
export function changeTableTab(
  spreadsheet: Spreadsheet,
  description: TabDescription,
  change: TableChange,
  read: Values,
  store: DocumentStore | null,
): void {
  const { tab } = description;
  const existing = sheetNamed(spreadsheet, tab);
  if (existing !== null) checkOwned(existing);
  writing(tab, () => {
    const sheet = existing ?? tabNamed(spreadsheet, tab);
    const filled = sheet.getLastRow();
    const added = change.filter(({ from }) => from === null).length;
    growTo(sheet, Math.max(change.length, filled + added), change[0]?.cells.length ?? 1);
    SpreadsheetApp.flush();
    if (existing !== null && !isAsRead(sheet, read)) {
      throw changedMeanwhile(tab);
    }
    if (existing !== null) checkFormulas(sheet, change, read);
    // A tab that people made has columns of the usual width.
    if (filled > 0) sheet.getRange(1, 1, 1, sheet.getLastColumn()).setWrap(true);
    const moves = movesOf(change, filled);
    if (moves.length > 0 && holdsOnlyValues(sheet)) {
      writeInOrder(sheet, change);
      return;
    }
    if (moves.length > 0) {
      store?.write(intentKey(tab), {
        rows: read.map((row) => JSON.stringify(row)),
        change: change.map(({ from, cells }) => ({ from, cells: cells.map(keptCell) })),
      } as unknown as Json);
    }
    moveAndWrite(sheet, change, moves);
    if (moves.length > 0) store?.remove(intentKey(tab));
    if (filled === 0) {
      const headers = headersOf(description);
      giveHead(sheet, description, headers);
      showWhole(sheet.getRange(1, 1, sheet.getMaxRows(), headers.length));
    }
  });
}

/** Writes a table with its headers into an owned tab that has nothing in it, or is made for it. */
export function writeTableTab(
  spreadsheet: Spreadsheet,
  description: TabDescription,
  rows: ReadonlyArray<readonly Cell[]>,
): void {
  const change = rows.map((cells) => ({ from: null, cells }));
  changeTableTab(spreadsheet, description, change, [], null);
}

/**
 * Ends a change of places that was cut off: the rows that were not moved yet are moved, and the cells
 * written. Where somebody has changed the tab since, it stays as it is. Call it under the document
 * lock.
 */
export function finishTable(
  spreadsheet: Spreadsheet,
  { tab }: TabDescription,
  store: DocumentStore,
): void {
  const kept = store.read(intentKey(tab)) as KeptChange | undefined;
  if (kept === undefined) return;
  const sheet = sheetNamed(spreadsheet, tab);
  if (sheet !== null) {
    const standing = valuesOf(sheet).map((row) => JSON.stringify(row));
    const filled = kept.rows.length;
    // Where each row of before stands now: rows are moved, never changed, before they are written.
    if (filled > 0 && [...kept.rows].sort().join('\n') === [...standing].sort().join('\n')) {
      const taken = new Set<number>();
      const oldOf = standing.map((row) => {
        const old = kept.rows.findIndex((each, index) => each === row && !taken.has(index));
        taken.add(old);
        return old;
      });
      const change = kept.change.map(({ from, cells }) => ({
        from: from === null ? null : oldOf.indexOf(from),
        cells: cells.map((cell) => (cell === null ? undefined : (cell as Cell))),
      }));
      writing(tab, () => moveAndWrite(sheet, change, movesOf(change, filled)));
    }
  }
  store.remove(intentKey(tab));
}

interface KeptChange {
  readonly rows: readonly string[];
  readonly change: ReadonlyArray<{
    readonly from: number | null;
    readonly cells: readonly Json[];
  }>;
}

/** Whether a tab's change of places was begun and not ended. */
export function isUnfinished({ tab }: TabDescription, store: DocumentStore): boolean {
  return store.read(intentKey(tab)) !== undefined;
}

function intentKey(tab: string): string {
  return `change.${tab}`;
}

/** Null keeps the place of a cell that is left as it is. */
function keptCell(cell: Cell | undefined): Json {
  return (cell ?? null) as Json;
}

function valuesOf(sheet: Sheet): unknown[][] {
  return sheet.getLastRow() === 0 ? [] : sheet.getDataRange().getValues();
}

function isAsRead(sheet: Sheet, read: Values): boolean {
  return JSON.stringify(valuesOf(sheet)) === JSON.stringify(read);
}

/** @throws Failure where a cell that is to say something else holds a formula */
function checkFormulas(sheet: Sheet, change: TableChange, read: Values): void {
  if (read.length === 0) return;
  const formulas = sheet.getDataRange().getFormulas();
  for (const { from, cells } of change) {
    if (from === null) continue;
    cells.forEach((cell, column) => {
      if (cell === undefined || !formulas[from]?.[column] || cell === read[from]?.[column]) return;
      const place = `${columnLetter(column + 1)}${from + 1}`;
      throw new Failure('protected', cellIsFormula(sheet.getName(), place));
    });
  }
}

interface Move {
  readonly from: number;
  readonly to: number;
}

function moveAndWrite(sheet: Sheet, change: TableChange, moves: readonly Move[]): void {
  for (const { from, to } of moves) sheet.moveRows(sheet.getRange(from + 1, 1), to + 1);
  writeChange(sheet, change);
}

/** Brings the rows into the order of the change; new ones come from the blank rows below. */
function movesOf(change: TableChange, filled: number): Move[] {
  let nextBlank = filled;
  const wanted = change.map(({ from }) => from ?? nextBlank++);
  const standing = Array.from({ length: nextBlank }, (_, row) => row);
  return wanted.flatMap((row, place): Move[] => {
    const at = standing.indexOf(row);
    if (at === place) return [];
    standing.splice(place, 0, ...standing.splice(at, 1));
    return [{ from: at, to: place }];
  });
}

/** Whether rows bear nothing but values, so that writing these in another order moves the rows. */
function holdsOnlyValues(sheet: Sheet): boolean {
  const range = sheet.getDataRange();
  const isPlain = (cells: string[][], plain: string): boolean =>
    cells.every((row) => row.every((cell) => cell === plain));
  const formats = range.getNumberFormats().slice(1);
  return (
    isPlain(range.getFormulas(), '') &&
    isPlain(range.getNotes(), '') &&
    isPlain(range.getBackgrounds().slice(1), '#ffffff') &&
    formats.every((row) => JSON.stringify(row) === JSON.stringify(formats[0]))
  );
}

/** Writes the rows of a change in their new order, in one call with what changes in them. */
function writeInOrder(sheet: Sheet, change: TableChange): void {
  const values = valuesOf(sheet);
  const width = Math.max(1, ...values.map((row) => row.length), change[0]?.cells.length ?? 1);
  const used = new Set(change.map(({ from }) => from));
  // Rows that are not named stay below the others.
  const rest = values.flatMap((_, from) => (used.has(from) ? [] : [{ from, cells: [] }]));
  const rows = [...change, ...rest].map(({ from, cells }) =>
    Array.from({ length: width }, (_, column) => {
      const wanted = cells[column];
      const standing = from === null ? '' : (values[from]?.[column] ?? '');
      return wanted === undefined
        ? valueBack({ value: standing, formula: '' })
        : valueToWrite(wanted);
    }),
  );
  growTo(sheet, rows.length, width);
  sheet.getRange(1, 1, rows.length, width).setValues(rows);
}

/** Writes what changes, in one call for the block from the first changed cell to the last. */
function writeChange(sheet: Sheet, change: TableChange): void {
  const changed = change.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => (cell === undefined ? [] : [{ row, column }])),
  );
  if (changed.length === 0) return;
  const rows = changed.map(({ row }) => row);
  const columns = changed.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const height = Math.max(...rows) - top + 1;
  const width = Math.max(...columns) - left + 1;
  const range = sheet.getRange(top + 1, left + 1, height, width);
  const values = range.getValues();
  const formulas = range.getFormulas();
  range.setValues(
    values.map((row, at) =>
      row.map((value, place) => {
        const wanted = change[top + at]?.cells[left + place];
        const standing = { value, formula: formulas[at]?.[place] ?? '' };
        // A formula is only written over by what it says already.
        const isKept = wanted === undefined || standing.formula !== '';
        return isKept ? valueBack(standing) : valueToWrite(wanted);
      }),
    ),
  );
}
