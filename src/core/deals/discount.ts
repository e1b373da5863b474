import { readNumber } from '../table';
import type { DealsTable } from './deals-table';

/** Reads the discount column's cell of a row as a share, 0–1; `blank` or `invalid` else. */
export type DiscountReader = (row: Row) => number | 'blank' | 'invalid';

type Row = DealsTable['rows'][number];

/** What the numbers of a discount column are. */
type DiscountUnit = 'share' | 'percent' | 'money';

/**
 * A reader for the table's discount column. A column of plain numbers such as 5, 12.5, 20 holds
 * percents, one of 0.05, 0.2 shares, and one of 100, 250 beside list prices sums of money; which it
 * is shows only in the column as a whole.
 */
export function discountReader(table: DealsTable): DiscountReader {
  const { discount, listPrice } = table.columns;
  if (discount === undefined) return () => 'blank';
  const unit = unitOf(table, discount);
  return (row) => {
    const result = readNumber(row[discount]);
    if (typeof result === 'string') return result;
    if (result.isPercent || unit === 'share') return result.value;
    if (unit === 'percent') return result.value * 0.01;
    const list = valueIn(row, listPrice);
    // What it is a share of is not known; that the list price is none is said elsewhere.
    return list === null || list <= 0 ? 'blank' : result.value / list;
  };
}

function unitOf({ rows, columns }: DealsTable, column: number): DiscountUnit {
  const { amount, listPrice } = columns;
  let plain = 0;
  let overOne = 0;
  let telling = 0;
  let isMoney = 0;
  for (const row of rows) {
    const result = readNumber(row[column]);
    if (typeof result === 'string' || result.isPercent || result.value === 0) continue;
    plain++;
    if (Math.abs(result.value) >= 1) overOne++;
    const list = valueIn(row, listPrice);
    if (list === null || list <= 0) continue;
    const net = valueIn(row, amount);
    // Up to 100 without an amount beside it may be either.
    if (net === null && result.value <= 100) continue;
    telling++;
    if (net === null ? result.value > 100 : isMoneyOff(list, net, result.value)) isMoney++;
  }
  if (isMoney * 2 > telling) return 'money';
  return overOne * 2 > plain ? 'percent' : 'share';
}

/** Whether a sum explains the step from list price to amount, and the same number of percents not. */
function isMoneyOff(list: number, net: number, written: number): boolean {
  const isDifference = Math.abs(list - net - written) <= 0.005 * list;
  const isPercents = Math.abs((1 - net / list) * 100 - written) <= 0.5;
  return written > 100 || (isDifference && !isPercents);
}

function valueIn(row: Row, column: number | undefined): number | null {
  const result = column === undefined ? 'blank' : readNumber(row[column]);
  return typeof result === 'string' ? null : result.value;
}

/**
 * A deal's discount: 1 − amount / list price, because that is what was agreed; where either is
 * missing, the discount as written. Null where neither is known.
 */
export function discountOf(
  amount: number | null,
  listPrice: number | null,
  written: number | null,
): number | null {
  if (amount === null || listPrice === null) return written;
  // 10 % off 90 and 10 % off 700 must be the same discount: ranks look at every bit.
  return Math.round((1 - amount / listPrice) * 1e12) / 1e12;
}
