import { type Cell, isBlankRow } from '../table';
import {
  cellOf,
  layOut,
  layOutRow,
  type QuotaPeriod,
  readTab,
  SALESPEOPLE,
  withoutBlankEnd,
} from '../tabs';
import { foldName } from './fold-name';
import type { ChangedRow, TableChange } from './write-process';

/** What is to be won in a period. */
export interface Quota {
  readonly quota: number;
  readonly period: QuotaPeriod;
}

/** Quotas are kept in these columns; the others are added by nobody but people. */
const KEPT: readonly string[] = [
  SALESPEOPLE.columns.quota.header,
  SALESPEOPLE.columns.quotaPeriod.header,
];

/**
 * How the Salespeople tab is to change so that it has a salesperson's quota: their own row, by any of
 * their names, else a new one below. No other cell changes.
 *
 * @param rows the tab as it stands, headers first; empty where there is none
 * @returns null where the quota stands there already; `not-understood` where the tab holds something
 *   else
 */
export function quotaChange(
  rows: ReadonlyArray<readonly Cell[]>,
  salesperson: string,
  { quota, period: quotaPeriod }: Quota,
): TableChange | null | 'not-understood' {
  const values = { quota, quotaPeriod };
  if (rows.every(isBlankRow)) {
    const { missing: headers, ...layout } = layOut(SALESPEOPLE, []);
    const row = layOutRow(SALESPEOPLE, layout, { salesperson, ...values });
    return [headers, row].map((cells) => ({ from: null, cells }));
  }
  const { isComplete, rows: filled, read } = readTab(SALESPEOPLE, rows);
  if (!isComplete) return 'not-understood';
  const isOwn = (row: number): boolean =>
    [read.salesperson(row), ...read.aliases(row)].some(
      (name) => foldName(name) === foldName(salesperson),
    );
  const own = filled.find(isOwn);
  if (own !== undefined && read.quota(own) === quota) {
    if ((read.quotaPeriod(own) ?? 'quarter') === quotaPeriod) return null;
  }
  const standing = withoutBlankEnd(rows[0] ?? []);
  const added = layOut(SALESPEOPLE, standing).missing.filter((header) => KEPT.includes(header));
  const headers = [...standing, ...added];
  const { places } = layOut(SALESPEOPLE, headers);
  const width = headers.length;
  const change = rows.map((_, row): ChangedRow => {
    const cells: Array<Cell | undefined> = Array.from({ length: width }, () => undefined);
    if (row === 0) cells.splice(standing.length, added.length, ...added);
    if (row + 1 === own) {
      cells[places.quota] = cellOf(SALESPEOPLE, 'quota', quota);
      cells[places.quotaPeriod] = cellOf(SALESPEOPLE, 'quotaPeriod', quotaPeriod);
    }
    return { from: row, cells };
  });
  if (own !== undefined) return change;
  const row = layOutRow(SALESPEOPLE, { places, width }, { salesperson, ...values });
  return [...change, { from: null, cells: row }];
}
