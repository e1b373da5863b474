import { ROWS_SEARCHED } from '../deals/detect-headers';
import type { UnderstoodTab } from '../deals/mapping';
import { foldName } from '../process/model';
import { type Cell, readText } from '../table';
import { ACTIVITIES, findColumns, missingHeaders } from '../tabs';

type Rows = ReadonlyArray<readonly Cell[]>;

/** Index of the row with the headers of activities; -1 where none of the first rows is one. */
export function activitiesHeaderIndex(rows: Rows): number {
  return rows
    .slice(0, ROWS_SEARCHED)
    .findIndex((row) => missingHeaders(ACTIVITIES, findColumns(ACTIVITIES, row)).length === 0);
}

/**
 * Whether a tab holds activities: it says who did what on which day, and is no table of deals, one
 * that has amounts or each deal once.
 *
 * @param rows the first rows of the tab
 * @param asDeals how the tab was understood as one of deals; null where it was not
 */
export function holdsActivities(rows: Rows, asDeals: UnderstoodTab | null): boolean {
  if (asDeals?.columns.amount !== undefined) return false;
  if (activitiesHeaderIndex(rows) === -1) return false;
  if (asDeals === null) return true;
  const { columns, body } = asDeals;
  const { dealId = columns.deal } = columns;
  if (dealId === undefined) return true;
  const names = body.map((row) => foldName(readText(row[dealId]))).filter((name) => name !== '');
  return new Set(names).size < names.length;
}
