import { readNumber } from '../table';
import type { DealsTable } from './deals-table';

/**
 * The currency written most often in the amounts (`€`, `USD`); null where none is written.
 * Amounts in another one cannot be added to these and are row problems.
 */
export function usualCurrency({ rows, columns }: DealsTable): string | null {
  if (columns.amount === undefined) return null;
  const counts = new Map<string, number>();
  for (const row of rows) {
    const cell = row[columns.amount];
    if (typeof cell !== 'string') continue;
    const result = readNumber(cell);
    if (typeof result === 'string' || result.currency === null) continue;
    counts.set(result.currency, (counts.get(result.currency) ?? 0) + 1);
  }
  let usual: string | null = null;
  for (const [currency, count] of counts) {
    if (usual === null || count > (counts.get(usual) ?? 0)) usual = currency;
  }
  return usual;
}
