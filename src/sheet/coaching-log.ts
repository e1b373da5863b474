import { LOG_TAB, type NewLogEntry } from '../core/follow-up/log/log-entry';
import { addToLog, type LogUpdate, updateLog } from '../core/follow-up/log/write-log';
import { type Cell, readText } from '../core/table';
import { cellsFromValues } from './cells-from-values';
import type { SheetClock } from './clock';
import type { DocumentStore } from './document-store';
import { valueToWrite } from './keep-text';
import { growTo, tabNamed } from './owned-tabs';
import { writeCells } from './table-tab';
import { writtenTexts } from './written-texts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Columns that hold sentences, by header, with their widths in pixels. */
const WIDTHS: Readonly<Record<string, number>> = {
  Diagnosis: 170,
  Action: 280,
  Measure: 200,
  Baseline: 110,
  Now: 200,
  Verdict: 140,
  Notes: 280,
};

/**
 * Adds entries below the last row of the Coaching Log, which is made where there is none. What
 * stands there stays; columns are found by their headers. Call it under the document lock.
 */
export function appendToLog(spreadsheet: Spreadsheet, entries: readonly NewLogEntry[]): void {
  if (entries.length === 0) return;
  const sheet = tabNamed(spreadsheet, LOG_TAB);
  const headers = headersOf(sheet);
  const { newHeaders, rows } = addToLog(headers, entries);
  const width = rows[0]?.length ?? 0;
  const lastRow = Math.max(1, sheet.getLastRow());
  growTo(sheet, lastRow + rows.length, width);
  if (newHeaders.length > 0) {
    const first = width - newHeaders.length + 1;
    sheet
      .getRange(1, first, 1, newHeaders.length)
      .setValues([[...newHeaders]])
      .setFontWeight('bold')
      .setBackground('#f1f3f4');
    newHeaders.forEach((header, index) => {
      const pixels = WIDTHS[header];
      if (pixels !== undefined) sheet.setColumnWidth(first + index, pixels);
    });
    sheet.setFrozenRows(1);
  }
  sheet
    .getRange(lastRow + 1, 1, rows.length, width)
    .setValues(rows.map((row) => row.map(valueToWrite)))
    .setWrap(true)
    .setVerticalAlignment('top');
}

/**
 * Writes what became of agreements into their rows, as far as nobody wrote there. Call it under the
 * document lock.
 */
export function updateLogTab(
  spreadsheet: Spreadsheet,
  updates: readonly LogUpdate[],
  store: DocumentStore,
  { dayOf }: SheetClock,
): void {
  const sheet = spreadsheet.getSheetByName(LOG_TAB);
  if (sheet === null || updates.length === 0) return;
  const written = writtenTexts(store, 'log');
  const rows = cellsFromValues(sheet.getDataRange().getValues(), dayOf);
  const isOurs = (text: string): boolean => written.wasWritten(text);
  writeCells(sheet, updateLog(rows, updates, isOurs));
  // Of other people's rows as well, which this report was not about.
  const standing = rows.flat().map(readText).filter(isOurs);
  written.remember([
    ...standing,
    ...updates.flatMap(({ now, verdict }) => [now ?? '', verdict ?? '']),
  ]);
}

function headersOf(sheet: Sheet): Cell[] {
  const columns = sheet.getLastColumn();
  return columns === 0 ? [] : sheet.getRange(1, 1, 1, columns).getValues().flat().map(String);
}
