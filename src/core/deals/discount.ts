import { readNumber } from '../table';
import type { DealsTable } from './deals-table';

/** Reads the discount column's cell of a row as a share, 0–1; `blank` or `invalid` else. */
export type DiscountReader = (
  cell: Parameters<typeof readNumber>[0],
) => number | 'blank' | 'invalid';

/**
 * A reader for the table's discount column. A column of plain numbers such as 5, 12.5, 20 holds
 * percents, one of 0.05, 0.2 shares; which it is shows only in the column as a whole.
 */
export function discountReader({ rows, columns }: DealsTable): DiscountReader {
  const column = columns.discount;
  let plain = 0;
  let overOne = 0;
  if (column !== undefined) {
    for (const row of rows) {
      const result = readNumber(row[column]);
      if (typeof result === 'string' || result.isPercent || result.value === 0) continue;
      plain++;
      if (Math.abs(result.value) >= 1) overOne++;
    }
  }
  const scale = overOne * 2 > plain ? 0.01 : 1;
  return (cell) => {
    const result = readNumber(cell);
    if (typeof result === 'string') return result;
    return result.isPercent ? result.value : result.value * scale;
  };
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
