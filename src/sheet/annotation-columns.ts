import { FLAGS_HEADER, NOTES_HEADER } from '../core/tabs';

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

/** Column number (1 for the first) of an annotation column, wherever the user moved it. */
export function findAnnotationColumn(sheet: Sheet, column: AnnotationColumn): number | null {
  const [found] = sheet.createDeveloperMetadataFinder().withKey(METADATA_KEYS[column]).find();
  const range = found?.getLocation().getColumn() ?? null;
  return range === null ? null : range.getColumn();
}

/** An annotation column somewhere in the spreadsheet. */
export interface FoundColumn {
  readonly sheet: Sheet;
  readonly column: AnnotationColumn;
  /** Column number, 1 for the first. */
  readonly number: number;
}

/** The annotation columns of all tabs. */
export function findAnnotationColumns(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  column: AnnotationColumn,
): FoundColumn[] {
  return spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(METADATA_KEYS[column])
    .find()
    .flatMap((found) => {
      const range = found.getLocation().getColumn();
      return range === null ? [] : [{ sheet: range.getSheet(), column, number: range.getColumn() }];
    });
}

/** Makes the column behind the last one, with its header, and marks it as the add-on's. */
export function addAnnotationColumn(
  sheet: Sheet,
  column: AnnotationColumn,
  headerRow: number,
): number {
  const number = freeColumnBehind(sheet);
  sheet.getRange(headerRow, number).setValue(HEADERS[column]).setFontWeight('bold');
  sheet
    .getRange(`${columnLetter(number)}:${columnLetter(number)}`)
    .addDeveloperMetadata(
      METADATA_KEYS[column],
      column,
      SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
    );
  const below = sheet.getRange(headerRow + 1, number, sheet.getMaxRows() - headerRow, 1);
  below.setWrap(column === 'notes').setVerticalAlignment('top');
  sheet.setColumnWidth(number, WIDTHS[column]);
  return number;
}

/**
 * The number of a free column behind the last one that holds something. At the end of the grid, or
 * where the next column only takes some values, one is put in.
 */
export function freeColumnBehind(sheet: Sheet): number {
  const number = sheet.getLastColumn() + 1;
  const whole = (): GoogleAppsScript.Spreadsheet.Range =>
    sheet.getRange(1, number, sheet.getMaxRows(), 1);
  const isFree =
    number <= sheet.getMaxColumns() &&
    !whole()
      .getDataValidations()
      .some(([rule]) => rule !== null);
  if (!isFree) {
    sheet.insertColumnAfter(number - 1);
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
