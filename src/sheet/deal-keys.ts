import type { DealsTable } from '../core/deals';
import { type Cell, readText } from '../core/table';
import { changedMeanwhile } from './changed-meanwhile';
import { namingColumns } from './filled-by-formula';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What says which deal stands in which row of a tab, as it stood when the writing began. */
export interface DealKeys {
  /** Whether every deal still stands where it stood. */
  isStill(): boolean;
  /** The row in which the deal of a row stands now; null where that is not certain. */
  rowNow(row: number): number | null;
}

/**
 * Reads which deal stands in which row.
 * @throws Failure where rows or columns have moved since the deals were read
 */
export function dealKeys(sheet: Sheet, table: DealsTable): DealKeys {
  const keys = columnsThatTell(table);
  const read = (rows: number): unknown[][] | null => {
    const [first, last] = [Math.min(...keys), Math.max(...keys)];
    const isThere = table.firstRow - 2 + rows <= sheet.getMaxRows() && last < sheet.getMaxColumns();
    if (!isThere) return null;
    const values = sheet
      .getRange(table.firstRow - 1, first + 1, rows, last - first + 1)
      .getValues();
    return values.map((row) => keys.map((column) => row[column - first]));
  };
  // What was read to think about is kept by Sheets until then, and would always be the same.
  SpreadsheetApp.flush();
  const before = read(table.rows.length + 1);
  if (before === null || !isAsRead(before, table, keys)) {
    throw changedMeanwhile(table.tab);
  }
  const marks = before.map((row) => JSON.stringify(row));
  return {
    isStill: () => JSON.stringify(read(marks.length)) === JSON.stringify(before),
    rowNow(row) {
      const wanted = marks[row - table.firstRow + 1];
      const last = sheet.getLastRow();
      const now = read(Math.max(1, last - table.firstRow + 2)) ?? [];
      const found = now.flatMap((cells, index) =>
        JSON.stringify(cells) === wanted ? [table.firstRow - 1 + index] : [],
      );
      return found.length === 1 ? (found[0] ?? null) : null;
    },
  };
}

/** The columns that name a deal; where two rows have the same names, also what tells them apart. */
function columnsThatTell(table: DealsTable): number[] {
  const { rows, columns } = table;
  const naming = namingColumns(table);
  const names = new Set(rows.map((row) => JSON.stringify(naming.map((column) => row[column]))));
  const { salesperson, stage, amount, created } = columns;
  const others = names.size < rows.length ? [salesperson, stage, amount, created] : [];
  const told = [...naming, ...others.filter((column) => column !== undefined)];
  return told.length > 0 ? [...new Set(told)] : [0];
}

function isAsRead(
  values: ReadonlyArray<readonly unknown[]>,
  { headers, rows }: DealsTable,
  keys: readonly number[],
): boolean {
  return values.every((row, index) =>
    row.every((value, key) => {
      const column = keys[key] ?? 0;
      const read = index === 0 ? headers[column] : rows[index - 1]?.[column];
      // Days were read on the sheet's clock and are not compared.
      return typeof value === 'object' || value === read || readText(value as Cell) === read;
    }),
  );
}
