import { holdsActivities } from '../core/activities/find-activities';
import { nearlyUnderstood, understandTab } from '../core/deals';
import type { RawTable, Settings } from '../core/pipeline/team-tables';
import { foldName, ownedTabNamed } from '../core/process';
import type { Cell } from '../core/table';
import {
  ACTIVITIES,
  COACHING_LOG,
  OWNED_HEADERS,
  type PageTab,
  PROCESS_AGREEMENTS,
  SALES_PROCESS,
  SALESPEOPLE,
  STAGE_HISTORY,
} from '../core/tabs';
import type { CandidateTable, SpreadsheetReading } from '../server/spreadsheet-port';
import { addCurrencies } from './amount-currencies';
import { cellsFromValues } from './cells-from-values';
import type { SheetClock } from './clock';
import { gridsOf } from './grids';
import { CellCount } from './size-limit';
import { historyCells } from './stage-history';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows in which headers are looked for. */
export const HEAD_ROWS = 20;

/**
 * Reads the deals tabs, those of activities and the add-on's own tabs: one call for the values of
 * each. Deals tabs are those the user chose, and visible ones that look like deals unless the user
 * said no; tabs of activities are visible ones that look like it.
 */
export function readWorkbook(
  spreadsheet: Spreadsheet,
  settings: Settings,
  clock: SheetClock,
): SpreadsheetReading {
  const own = new Map<string, Sheet>();
  const count = new CellCount();
  const readRows = rowsReader(clock, count);
  const currencies = new Map<readonly Cell[], string>();
  const candidates: CandidateTable[] = [];
  const activities: RawTable[] = [];
  const others: Sheet[] = [];
  for (const sheet of gridsOf(spreadsheet)) {
    const tab = sheet.getName();
    const owned = ownedTabNamed(tab);
    if (owned !== undefined) own.set(owned.tab, sheet);
    else {
      const found = tabOfPeople(sheet, tab, settings, readRows, currencies);
      if (found === null) {
        if (!sheet.isSheetHidden()) others.push(sheet);
        // Called so and not readable as such: that is to be said.
        if (foldName(tab) === foldName(ACTIVITIES.tab) && !sheet.isSheetHidden()) {
          activities.push({ tab, rows: readRows(sheet, sheet.getLastRow()) });
        }
        continue;
      }
      if (!('isChosen' in found)) {
        activities.push(found);
        continue;
      }
      candidates.push(found);
      if (!found.isChosen && holdsActivities(tab, found.rows, null)) {
        activities.push({ tab, rows: readRows(sheet, sheet.getLastRow()) });
      }
    }
  }
  // Where nothing looks like deals, somebody may say which column is what.
  for (const sheet of candidates.length === 0 ? others : []) {
    const tab = sheet.getName();
    const rows = readRows(sheet, Math.min(sheet.getLastRow(), HEAD_ROWS));
    if (nearlyUnderstood(tab, rows) !== null) candidates.push({ tab, rows, isChosen: false });
  }
  const table = ({ tab }: PageTab): RawTable | null => {
    const sheet = own.get(tab);
    if (sheet === undefined) return null;
    const rows = readRows(sheet, sheet.getLastRow());
    return rows.length === 0 ? null : { tab, rows };
  };
  const historySheet = own.get(STAGE_HISTORY.tab);
  const history = historySheet === undefined ? [] : historyCells(historySheet, clock, count);
  return {
    tables: {
      deals: candidates.filter(({ isChosen }) => isChosen).map(({ tab, rows }) => ({ tab, rows })),
      process: table(SALES_PROCESS),
      salespeople: table(SALESPEOPLE),
      agreements: table(PROCESS_AGREEMENTS),
      history: history.length === 0 ? [] : [{ tab: STAGE_HISTORY.tab, rows: history }],
      activities,
      log: table(COACHING_LOG),
      locale: () => spreadsheet.getSpreadsheetLocale(),
      zone: clock.zone,
      currencyOf: (row) => currencies.get(row) ?? null,
    },
    candidates,
  };
}

/** A tab that may hold deals, or one of activities; null for one that holds neither. */
function tabOfPeople(
  sheet: Sheet,
  tab: string,
  { mappings }: Settings,
  readRows: RowsReader,
  currencies: Map<readonly Cell[], string>,
): CandidateTable | RawTable | null {
  const mapping = mappings.find((each) => each.tab === tab) ?? null;
  if (mapping === null && sheet.isSheetHidden()) return null;
  const lastRow = sheet.getLastRow();
  const head = readRows(sheet, Math.min(lastRow, HEAD_ROWS));
  if (mapping?.isChosen === false) return { tab, rows: head, isChosen: false };
  const understood = understandTab(tab, head, mapping);
  if (mapping === null && holdsActivities(tab, head, understood)) {
    return { tab, rows: readRows(sheet, lastRow) };
  }
  if (understood === null) return mapping === null ? null : { tab, rows: head, isChosen: true };
  const rows = lastRow > HEAD_ROWS ? readRows(sheet, lastRow) : head;
  const table = { tab, rows: withoutOwnedColumns(rows), isChosen: true };
  addCurrencies(sheet, table.rows, understood, currencies);
  return table;
}

/** Reads so many rows from the top of a tab. */
type RowsReader = (sheet: Sheet, rows: number) => Cell[][];

/** @throws Failure (the reader) where there is more than one command can go through */
function rowsReader({ dayOf }: SheetClock, count: CellCount): RowsReader {
  return (sheet, rows) => {
    const columns = sheet.getLastColumn();
    if (rows === 0 || columns === 0) return [];
    count.add(sheet.getName(), rows, columns);
    return cellsFromValues(sheet.getRange(1, 1, rows, columns).getValues(), dayOf);
  };
}

/**
 * Blanks the columns that the add-on writes, so that a row that holds nothing but an old note is a
 * blank row.
 */
export function withoutOwnedColumns(rows: ReadonlyArray<readonly Cell[]>): Cell[][] {
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
