import type { NewLogEntry } from '../core/coaching-log/log-entry';
import { readLog } from '../core/coaching-log/read-log';
import { addToLog, type LogUpdate, updateLog } from '../core/coaching-log/write-log';
import { foldName } from '../core/process';
import { type Cell, readText } from '../core/table';
import { COACHING_LOG } from '../core/tabs';
import { cellsFromValues } from './cells-from-values';
import type { SheetClock } from './clock';
import type { DocumentStore } from './document-store';
import { appendRows, giveHead, showWhole, tabNamed, writeCells } from './owned-tab';
import { sheetNamed } from './sheet-named';
import { writing } from './writes';
import { writtenTexts } from './written-texts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Adds entries below the last row of the Coaching Log, which is made where there is none. What
 * stands there stays; columns are found by their headers. Call it under the document lock.
 */
export function appendToLog(spreadsheet: Spreadsheet, entries: readonly NewLogEntry[]): void {
  if (entries.length === 0) return;
  writing(COACHING_LOG.tab, () => {
    const sheet = tabNamed(spreadsheet, COACHING_LOG.tab);
    const { newHeaders, rows } = addToLog(headersOf(sheet), entries);
    showWhole(appendRows(sheet, rows, newHeaders));
    giveHead(sheet, COACHING_LOG, newHeaders, (rows[0]?.length ?? 0) - newHeaders.length + 1);
  });
}

/** Which notes stand in the log, as somebody's name and the note. */
export function notesInLog(spreadsheet: Spreadsheet, { dayOf }: SheetClock): Set<string> {
  const sheet = sheetNamed(spreadsheet, COACHING_LOG.tab);
  if (sheet === null) return new Set();
  const { entries } = readLog(cellsFromValues(sheet.getDataRange().getValues(), dayOf));
  return new Set(entries.map(({ salesperson, notes }) => noteKey(salesperson, notes)));
}

/** Somebody's name and a note, as one text; line ends are spaces where a cell is read. */
export function noteKey(salesperson: string, note: string): string {
  return JSON.stringify([foldName(salesperson), note.replace(/\s+/g, ' ').trim()]);
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
  const sheet = sheetNamed(spreadsheet, COACHING_LOG.tab);
  if (sheet === null || updates.length === 0) return;
  const written = writtenTexts(store, 'log');
  const rows = cellsFromValues(sheet.getDataRange().getValues(), dayOf);
  const isOurs = (text: string): boolean => written.wasWritten(text);
  const cells = updateLog(rows, updates, isOurs);
  const wanted = updates.flatMap(({ kept, now, verdict }) => [
    kept ?? '',
    now ?? '',
    verdict ?? '',
  ]);
  // Before they stand, so that a cut leaves no text that nobody knows.
  if (cells.length > 0) {
    written.intend(wanted);
    writing(COACHING_LOG.tab, () => writeCells(sheet, cells));
  }
  for (const { row, column, value } of cells) {
    if (row === 1) giveHead(sheet, COACHING_LOG, [String(value)], column);
  }
  // Of other people's rows as well, which this report was not about.
  const standing = rows.flat().map(readText).filter(isOurs);
  written.remember([...standing, ...wanted]);
}

function headersOf(sheet: Sheet): Cell[] {
  const columns = sheet.getLastColumn();
  return columns === 0 ? [] : sheet.getRange(1, 1, 1, columns).getValues().flat().map(String);
}
