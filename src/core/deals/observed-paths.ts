import { foldName } from '../process/model';
import { isUnreadable, readDay } from '../table';
import { dateOrders } from './date-orders';
import type { DealsTable } from './deals-table';
import { isEmptyRow, otherRowFinder } from './other-rows';
import { stageCells } from './row-outcome';

/** Rows looked at; more would not change the order of a handful of stages. */
const ROWS_LOOKED_AT = 3000;

/**
 * Stages in the order in which single deals reached them, as stage dates tell: the dated ones by
 * date, and for the stage now, that it lies after the stages dated in the row and before those
 * left blank. Several short paths a row.
 */
export function observedPaths(tables: readonly DealsTable[]): string[][] {
  const paths: string[][] = [];
  for (const table of tables) {
    const { columns, stageDates } = table;
    if (stageDates.length === 0) continue;
    const looked = table.rows.slice(0, ROWS_LOOKED_AT);
    const orders = dateOrders({ ...table, rows: looked });
    const otherRow = otherRowFinder(table);
    for (const row of looked) {
      if (isEmptyRow(row, table) || otherRow(row) !== null) continue;
      const dated: Array<{ stage: string; day: number }> = [];
      const blank: string[] = [];
      for (const { stage, column } of stageDates) {
        const day = readDay(row[column], orders.get(column) ?? 'month first');
        if (typeof day === 'number') dated.push({ stage, day });
        else if (day === 'blank') blank.push(stage);
      }
      paths.push(dated.sort((a, b) => a.day - b.day).map(({ stage }) => stage));
      const { stage: now } = stageCells(columns, row);
      if (now === '' || isUnreadable(now)) continue;
      for (const { stage } of dated) {
        if (foldName(stage) !== foldName(now)) paths.push([stage, now]);
      }
      for (const stage of blank) paths.push([now, stage]);
    }
  }
  return paths.filter((path) => path.length > 1);
}
