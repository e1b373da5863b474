import { type Cell, isBlank } from '../table';
import { foldText } from '../texts/fold-text';

const TOTALS =
  /^(grand )?(total|totals|sum|subtotal|average|summe|gesamt|gesamtsumme|suma|totaux|somme|soma)( |$)/;

/** Whether a row without a stage adds up the others: it says so, or holds nothing but numbers. */
export function isTotalsRow(row: readonly Cell[]): boolean {
  const first = row.find((cell) => !isBlank(cell));
  return (
    (typeof first === 'string' && TOTALS.test(foldText(first))) ||
    row.every((cell) => isBlank(cell) || typeof cell === 'number')
  );
}
