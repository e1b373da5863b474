import { type Cell, isBlank, readNumber } from '../table';
import { foldText } from '../text/fold-text';

const TOTALS =
  /^(grand )?(total|totals|sum|subtotal|average|summe|gesamt|gesamtsumme|suma|totaux|somme|soma)( |$)/;

/**
 * Whether a row adds up the others: nothing but figures, or figures behind a word that says so. A
 * deal with "Total Energies" has words beside its name.
 *
 * @param ownerColumn where a name may stand beside a subtotal
 */
export function isTotalsRow(row: readonly Cell[], ownerColumn: number | undefined): boolean {
  const filled = [...row.keys()].filter((column) => !isBlank(row[column]));
  const words = filled.filter((column) => !isFigure(row[column]));
  const [first, ...others] = words;
  if (first === undefined) return true;
  const text = row[first];
  return (
    typeof text === 'string' &&
    TOTALS.test(foldText(text)) &&
    others.every((column) => column === ownerColumn)
  );
}

function isFigure(cell: Cell | undefined): boolean {
  return typeof cell === 'boolean' || typeof readNumber(cell) !== 'string';
}
