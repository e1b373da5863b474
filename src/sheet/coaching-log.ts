import type { NewLogEntry } from '../core/coaching-log/log-entry';
import { addToLog, type LogUpdate, updateLog } from '../core/coaching-log/write-log';
import { type Cell, readText } from '../core/table';
import { COACHING_LOG } from '../core/tabs';
import { cellsFromValues } from './cells-from-values';
import type { SheetClock } from './clock';
import type { DocumentStore } from './document-store';
import { appendRows, giveHead, showWhole, tabNamed, writeCells } from './owned-tab';
import { writtenTexts } from './written-texts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Adds entries below the last row of the Coaching Log, which is made where there is none. What
 * stands there stays; columns are found by their headers. Call it under the document lock.
 */
export function appendToLog(spreadsheet: Spreadsheet, entries: readonly NewLogEntry[]): void {
  if (entries.length === 0) return;
  const sheet = tabNamed(spreadsheet, COACHING_LOG.tab);
  const { newHeaders, rows } = addToLog(headersOf(sheet), entries);
  showWhole(appendRows(sheet, rows));
  if (newHeaders.length === 0) return;
  const first = (rows[0]?.length ?? 0) - newHeaders.length + 1;
  giveHead(sheet, COACHING_LOG, newHeaders, first).setValues([[...newHeaders]]);
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
  const sheet = spreadsheet.getSheetByName(COACHING_LOG.tab);
  if (sheet === null || updates.length === 0) return;
  const written = writtenTexts(store, 'log');
  const rows = cellsFromValues(sheet.getDataRange().getValues(), dayOf);
  const isOurs = (text: string): boolean => written.wasWritten(text);
  const cells = updateLog(rows, updates, isOurs);
  writeCells(sheet, cells);
  for (const { row, column, value } of cells) {
    if (row === 1) giveHead(sheet, COACHING_LOG, [String(value)], column);
  }
  // Of other people's rows as well, which this report was not about.
  const standing = rows.flat().map(readText).filter(isOurs);
  written.remember([
    ...standing,
    ...updates.flatMap(({ kept, now, verdict }) => [kept ?? '', now ?? '', verdict ?? '']),
  ]);
}

function headersOf(sheet: Sheet): Cell[] {
  const columns = sheet.getLastColumn();
  return columns === 0 ? [] : sheet.getRange(1, 1, 1, columns).getValues().flat().map(String);
}
