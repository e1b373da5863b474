import { Failure } from '../core/failure';
import { columnBesideFormula, columnProtected } from '../core/language/added-column';
import { readText } from '../core/table';
import { OWNED_HEADERS } from '../core/tabs';
import type { AddColumnOutcome } from '../server/spreadsheet-port';
import { freeColumnBehind } from './annotation-columns';
import { changedMeanwhile } from './changed-meanwhile';
import { isFilledByFormula } from './filled-by-formula';
import { keepText } from './keep-text';
import type { AnnotatedTab } from './write-annotations';
import { writing } from './writes';

/**
 * Adds a column to deals tabs: its header alone, in the first free column behind the last one. All
 * tabs are checked before the first cell is written. Call it under the document lock.
 *
 * @throws Failure where a tab may not be edited, or its headers are no longer as they were read
 */
export function addDealsColumn(tabs: readonly AnnotatedTab[], header: string): AddColumnOutcome {
  const leftOut: string[] = [];
  const writable = tabs.filter(({ sheet, table }) => {
    if (!isFilledByFormula(sheet, table)) return true;
    leftOut.push(columnBesideFormula(table.tab, header));
    return false;
  });
  for (const { sheet, table } of writable) {
    if (!hasHeadersOf(sheet, table)) throw changedMeanwhile(table.tab);
    if (!canAddColumn(sheet, table)) {
      throw new Failure('protected', columnProtected(table.tab, header));
    }
  }
  for (const { sheet, table } of writable) {
    writing(table.tab, () => {
      const number = freeColumnBehind(sheet);
      const cell = sheet.getRange(table.firstRow - 1, number);
      SpreadsheetApp.flush();
      // Somebody may have put a column in since: nobody's header is written over.
      if (!hasHeadersOf(sheet, table) || cell.getValue() !== '') {
        throw changedMeanwhile(table.tab);
      }
      cell.setValue(keepText(header));
    });
  }
  return { addedTo: writable.map(({ table }) => table.tab), leftOut };
}

/** Whether the header row still says what it said, so that nobody's new column is doubled. */
function hasHeadersOf(
  sheet: AnnotatedTab['sheet'],
  { firstRow, headers }: AnnotatedTab['table'],
): boolean {
  const width = Math.max(headers.length, sheet.getLastColumn());
  if (firstRow - 1 > sheet.getMaxRows() || width > sheet.getMaxColumns()) return false;
  const [now = []] = sheet.getRange(firstRow - 1, 1, 1, width).getValues();
  return now.every(
    (value, index) =>
      // Days were read on the sheet's clock, and the add-on's own columns as blank.
      typeof value === 'object' ||
      readText(value) === (headers[index] ?? '') ||
      OWNED_HEADERS.some((owned) => owned === value),
  );
}

/** Whether a column behind the last one could be written; at the end of the grid, the last tells. */
function canAddColumn(
  sheet: AnnotatedTab['sheet'],
  { firstRow, rows }: AnnotatedTab['table'],
): boolean {
  const column = Math.min(sheet.getLastColumn() + 1, sheet.getMaxColumns());
  return sheet.getRange(firstRow - 1, column, rows.length + 1, 1).canEdit();
}
