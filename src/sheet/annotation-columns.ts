import type { Json } from '../core/json';
import { FLAGS_HEADER, NOTES_HEADER } from '../core/tabs';
import { type ColumnMark, findMarks, type Place, putMark } from './column-marks';
import type { DocumentStore } from './document-store';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The two columns that the add-on writes in a deals tab. */
export type AnnotationColumn = 'flags' | 'notes';
export const COLUMNS: readonly AnnotationColumn[] = ['flags', 'notes'];

const METADATA_KEYS: Readonly<Record<AnnotationColumn, string>> = {
  flags: 'stagecoach.flags',
  notes: 'stagecoach.notes',
};

const HEADERS: Readonly<Record<AnnotationColumn, string>> = {
  flags: FLAGS_HEADER,
  notes: NOTES_HEADER,
};

const WIDTHS: Readonly<Record<AnnotationColumn, number>> = { flags: 190, notes: 420 };

/** Pixels of a column that nobody made wider. */
const PLAIN_WIDTH = 100;

/** A column that bears the add-on's mark. */
export interface MarkedColumn extends ColumnMark {
  readonly column: AnnotationColumn;
}

/** The columns with the mark of one of the two, wherever the user moved them. */
export function markedColumns(place: Place, column: AnnotationColumn): MarkedColumn[] {
  return findMarks(place, METADATA_KEYS[column]).map((found) => ({ ...found, column }));
}

/** Column number (1 for the first) of an annotation column; null where none is marked. */
export function findAnnotationColumn(sheet: Sheet, column: AnnotationColumn): number | null {
  return markedColumns(sheet, column)[0]?.number ?? null;
}

/** Marks a column as the add-on's. */
export function markColumn(sheet: Sheet, column: AnnotationColumn, number: number): void {
  putMark(sheet, columnLetter(number), METADATA_KEYS[column]);
}

/** Gives a new column its look: a bold header, texts from the top of their cells. */
export function dressColumn(
  sheet: Sheet,
  column: AnnotationColumn,
  number: number,
  headerRow: number,
): void {
  sheet.getRange(headerRow, number).setFontWeight('bold');
  sheet
    .getRange(headerRow + 1, number, Math.max(1, sheet.getMaxRows() - headerRow), 1)
    .setWrap(column === 'notes')
    .setVerticalAlignment('top');
  sheet.setColumnWidth(number, WIDTHS[column]);
}

/** Gives a column that was taken away the look of a blank one again. */
export function undressColumn(sheet: Sheet, number: number): void {
  sheet
    .getRange(1, number, sheet.getMaxRows(), 1)
    .setFontWeight('normal')
    .setWrap(false)
    .setVerticalAlignment('bottom');
  sheet.setColumnWidth(number, PLAIN_WIDTH);
}

/** Whether a column was made to its end: its mark, then its header. */
export function isMade(store: DocumentStore, sheet: Sheet, column: AnnotationColumn): boolean {
  // An earlier version kept nothing of it, and its marks of texts stood there only afterwards.
  const texts = store.read(textsKey(sheet, column));
  const isOfEarlierVersion = typeof texts === 'string' && !texts.startsWith('!');
  return isOfEarlierVersion || madeColumns(store, sheet)[column] === true;
}

/** Keeps that columns were made to their end. */
export function keepMade(
  store: DocumentStore,
  sheet: Sheet,
  columns: readonly AnnotationColumn[],
): void {
  const made = Object.fromEntries(columns.map((column) => [column, true]));
  store.write(madeKey(sheet), { ...madeColumns(store, sheet), ...made });
}

/** Forgets a column that was taken away. */
export function forgetMade(store: DocumentStore, sheet: Sheet, column: AnnotationColumn): void {
  const made = madeColumns(store, sheet);
  if (made[column] === true) store.write(madeKey(sheet), { ...made, [column]: false });
}

function madeColumns(store: DocumentStore, sheet: Sheet): Record<string, Json> {
  return (store.read(madeKey(sheet)) ?? {}) as Record<string, Json>;
}

function madeKey(sheet: Sheet): string {
  return `columns.${sheet.getSheetId()}`;
}

/** Under what the texts of a column are kept. */
export function textsKey(sheet: Sheet, column: AnnotationColumn): string {
  return `annotations.${sheet.getSheetId()}.${column}`;
}

/**
 * The number of a free column behind the last one that holds something. At the end of the grid, or
 * where the next column only takes some values, one is put in.
 */
export function freeColumnBehind(sheet: Sheet, columns = 1): number {
  const number = sheet.getLastColumn() + 1;
  const whole = (): GoogleAppsScript.Spreadsheet.Range =>
    sheet.getRange(1, number, sheet.getMaxRows(), columns);
  const isFree =
    number + columns - 1 <= sheet.getMaxColumns() &&
    !whole()
      .getDataValidations()
      .some((row) => row.some((rule) => rule !== null));
  if (!isFree) {
    sheet.insertColumnsAfter(number - 1, columns);
    // A new column has the rules of its neighbour.
    whole().clearDataValidations();
  }
  return number;
}

/** The header of an annotation column. */
export function annotationHeader(column: AnnotationColumn): string {
  return HEADERS[column];
}

/** A column's letters: 1 is A, 28 is AB. */
export function columnLetter(number: number): string {
  let letters = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
