import type { Json } from '../core/json';
import { FLAGS_HEADER, NOTES_HEADER } from '../core/tabs';
import type { DocumentStore } from './document-store';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

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

/** A column that bears the add-on's mark. */
export interface MarkedColumn {
  readonly sheet: Sheet;
  readonly column: AnnotationColumn;
  /** Column number, 1 for the first. */
  readonly number: number;
  readonly mark: Metadata;
}

/** Where marks are looked for: one sheet, or the whole spreadsheet. */
type Place = Sheet | GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The columns with the mark of one of the two, wherever the user moved them. */
export function markedColumns(place: Place, column: AnnotationColumn): MarkedColumn[] {
  return place
    .createDeveloperMetadataFinder()
    .withKey(METADATA_KEYS[column])
    .find()
    .flatMap((mark) => {
      const range = mark.getLocation().getColumn();
      return range === null
        ? []
        : [{ sheet: range.getSheet(), column, number: range.getColumn(), mark }];
    });
}

/** Column number (1 for the first) of an annotation column; null where none is marked. */
export function findAnnotationColumn(sheet: Sheet, column: AnnotationColumn): number | null {
  return markedColumns(sheet, column)[0]?.number ?? null;
}

/** Marks a column as the add-on's. The mark goes with the column wherever it is moved. */
export function markColumn(sheet: Sheet, column: AnnotationColumn, number: number): void {
  const letters = columnLetter(number);
  sheet
    .getRange(`${letters}:${letters}`)
    .addDeveloperMetadata(
      METADATA_KEYS[column],
      column,
      SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
    );
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
