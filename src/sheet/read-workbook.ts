import { OWNED_HEADERS, understandTab } from '../core/deals';
import { LOG_TAB } from '../core/follow-up/log/log-entry';
import { HISTORY_TAB } from '../core/history';
import type { RawTable, Settings } from '../core/pipeline/team-tables';
import { AGREEMENTS_TAB, foldName, PROCESS_TAB, SALESPEOPLE_TAB } from '../core/process';
import type { Cell } from '../core/table';
import type { CandidateTable, SpreadsheetReading } from '../server/spreadsheet-port';
import { cellsFromValues } from './cells-from-values';
import type { SheetClock } from './clock';
import { OWNED_TABS } from './owned-tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows in which headers are looked for. */
export const HEAD_ROWS = 20;

/**
 * Reads the deals tabs and the add-on's own tabs: one call for the values of each. Deals tabs are
 * those the user chose, and visible ones that look like deals unless the user said no.
 */
export function readWorkbook(
  spreadsheet: Spreadsheet,
  settings: Settings,
  clock: SheetClock,
): SpreadsheetReading {
  const own = new Map<string, Sheet>();
  const candidates: CandidateTable[] = [];
  for (const sheet of spreadsheet.getSheets()) {
    const tab = sheet.getName();
    const owned = OWNED_TABS.find((name) => foldName(name) === foldName(tab));
    if (owned !== undefined) own.set(owned, sheet);
    else {
      const candidate = candidateTab(sheet, tab, settings, clock);
      if (candidate !== null) candidates.push(candidate);
    }
  }
  const table = (name: string): RawTable | null => {
    const sheet = own.get(name);
    if (sheet === undefined) return null;
    const rows = readRows(sheet, sheet.getLastRow(), clock);
    return rows.length === 0 ? null : { tab: name, rows };
  };
  const history = table(HISTORY_TAB);
  return {
    tables: {
      deals: candidates.filter(({ isChosen }) => isChosen).map(({ tab, rows }) => ({ tab, rows })),
      process: table(PROCESS_TAB),
      salespeople: table(SALESPEOPLE_TAB),
      agreements: table(AGREEMENTS_TAB),
      history: history === null ? [] : [history],
      log: table(LOG_TAB),
    },
    candidates,
  };
}

function candidateTab(
  sheet: Sheet,
  tab: string,
  { mappings }: Settings,
  clock: SheetClock,
): CandidateTable | null {
  const mapping = mappings.find((each) => each.tab === tab) ?? null;
  if (mapping === null && sheet.isSheetHidden()) return null;
  const lastRow = sheet.getLastRow();
  const head = readRows(sheet, Math.min(lastRow, HEAD_ROWS), clock);
  if (mapping?.isChosen === false) return { tab, rows: head, isChosen: false };
  const isUnderstood = understandTab(tab, head, mapping) !== null;
  if (!isUnderstood) return mapping === null ? null : { tab, rows: head, isChosen: true };
  const rows = lastRow > HEAD_ROWS ? readRows(sheet, lastRow, clock) : head;
  return { tab, rows: withoutOwnedColumns(rows), isChosen: true };
}

function readRows(sheet: Sheet, rows: number, { dayOf }: SheetClock): Cell[][] {
  const columns = sheet.getLastColumn();
  if (rows === 0 || columns === 0) return [];
  return cellsFromValues(sheet.getRange(1, 1, rows, columns).getValues(), dayOf);
}

/**
 * Blanks the columns that the add-on writes, so that a row that holds nothing but an old note is a
 * blank row.
 */
function withoutOwnedColumns(rows: ReadonlyArray<readonly Cell[]>): Cell[][] {
  const owned = new Set<number>();
  for (const row of rows.slice(0, HEAD_ROWS)) {
    row.forEach((cell, column) => {
      const isOwned = OWNED_HEADERS.some((header) => header === cell);
      if (isOwned) owned.add(column);
    });
  }
  if (owned.size === 0) return rows as Cell[][];
  return rows.map((row) => row.map((cell, column) => (owned.has(column) ? '' : cell)));
}
