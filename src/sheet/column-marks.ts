type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A column that bears a mark. */
export interface ColumnMark {
  readonly sheet: Sheet;
  /** Column number, 1 for the first. */
  readonly number: number;
  readonly mark: GoogleAppsScript.Spreadsheet.DeveloperMetadata;
}

/** Where marks are looked for: one sheet, or the whole spreadsheet. */
export type Place = Sheet | GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Marks a column by its letters. The mark goes with the column wherever it is moved. */
export function putMark(sheet: Sheet, letters: string, key: string): void {
  const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
  sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(key, '', DOCUMENT);
}

/** The columns with a mark, wherever they were moved. */
export function findMarks(place: Place, key: string): ColumnMark[] {
  return place
    .createDeveloperMetadataFinder()
    .withKey(key)
    .find()
    .flatMap((mark) => {
      const range = mark.getLocation().getColumn();
      return range === null ? [] : [{ sheet: range.getSheet(), number: range.getColumn(), mark }];
    });
}
