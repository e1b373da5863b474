import {
  currencyOfText,
  isBlankRow,
  type ReadingNote,
  readNumber,
  readOptionalText,
} from '../table';
import type { DealsTable } from './deals-table';
import { chooseMeasured } from './measured-choice';

type Row = DealsTable['rows'][number];

/** The currency of a row's amounts; null where nothing says it. */
export type CurrencyReader = (row: Row) => string | null;

/** Which of a team's currencies is measured. */
export interface CurrencyChoice {
  /** Its ISO code, or as it is written where that is no known one; null where none is written. */
  readonly measured: string | null;
  readonly note: ReadingNote | null;
}

/**
 * A reader of a row's currency: what its column says, else what stands beside the amount or in its
 * format.
 */
export function currencyReader({ columns, currencyOf }: DealsTable): CurrencyReader {
  const { currency, amount, listPrice } = columns;
  const beside = [amount, listPrice].filter((column) => column !== undefined);
  return (row) => {
    const written = currency === undefined ? null : readOptionalText(row[currency]);
    if (written !== null) return currencyOfText(written);
    for (const column of beside) {
      const cell = row[column];
      if (typeof cell !== 'string') continue;
      const result = readNumber(cell);
      if (typeof result !== 'string' && result.currency !== null) return result.currency;
    }
    return currencyOf?.(row) ?? null;
  };
}

/**
 * Chooses the currency to measure: the wanted one, where some row has it, else the most frequent.
 * Amounts in different currencies cannot be added up.
 *
 * @param wanted asked only where there are several
 * @param isMeasured whether a row counts at all
 */
export function chooseCurrency(
  tables: readonly DealsTable[],
  wanted: () => string | null,
  isMeasured: (table: DealsTable) => (row: Row) => boolean,
): CurrencyChoice {
  const counts = new Map<string, { name: string; count: number }>();
  for (const table of tables) {
    const readCurrency = currencyReader(table);
    const isCounted = isMeasured(table);
    for (const row of table.rows) {
      if (isBlankRow(row) || !isCounted(row)) continue;
      const name = readCurrency(row);
      if (name === null) continue;
      const found = counts.get(name);
      if (found === undefined) counts.set(name, { name, count: 1 });
      else found.count++;
    }
  }
  const choice = chooseMeasured(counts, wanted);
  if (choice === null) return { measured: null, note: null };
  return {
    measured: choice.measured.name,
    note: choice.others.length === 0 ? null : { code: 'currencies', ...choice },
  };
}
