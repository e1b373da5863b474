import { type Cell, isDateCell } from './cell';

/** A number read from a cell, with the currency where the text names one. */
export interface NumberReading {
  readonly value: number;
  /** An ISO code or symbol as written (`€`, `USD`), or null. */
  readonly currency: string | null;
  readonly isPercent: boolean;
}

/** `blank` for an empty cell, `invalid` for something that is no number. */
export type NumberResult = NumberReading | 'blank' | 'invalid';

const CURRENCY = /(?:[A-Z]{3}|US\$|[$€£¥₹₽₺₩₪₫฿₱]|R\$|kr\.?|zł|Kč|Fr\.?)/u;
const ALLOWED = new RegExp(
  `^(?<open>\\()?\\s*(?<sign>[-+−])?\\s*(?<before>${CURRENCY.source})?\\s*(?<innerSign>[-+−])?\\s*(?<digits>\\d[\\d.,'’\\s\\u00a0\\u202f]*|[.,]\\d+)\\s*(?<scale>[kKmM])?\\s*(?<percent>%)?\\s*(?<after>${CURRENCY.source})?\\s*\\)?$`,
  'u',
);
const SCALES: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, m: 1e6, M: 1e6 };

/**
 * Reads a number as people write it: `1,200.50`, `1.200,50 €`, `$12k`, `(300)`, `-5`, `40 %`.
 * Brackets mean a negative amount. A percent is returned as its share (40 % is 0.4).
 */
export function readNumber(cell: Cell | undefined): NumberResult {
  if (cell === undefined || cell === '') return 'blank';
  if (typeof cell === 'number') {
    return Number.isFinite(cell) ? { value: cell, currency: null, isPercent: false } : 'invalid';
  }
  if (typeof cell === 'boolean' || isDateCell(cell)) return 'invalid';
  const text = cell.trim();
  if (text === '') return 'blank';
  const groups = ALLOWED.exec(text)?.groups;
  const digits = groups?.digits;
  if (groups === undefined || digits === undefined) return 'invalid';
  const magnitude = parseDigits(digits);
  if (magnitude === null) return 'invalid';
  const isNegative =
    groups.open !== undefined || isMinus(groups.sign) !== isMinus(groups.innerSign);
  const isPercent = groups.percent !== undefined;
  const scaled = magnitude * (SCALES[groups.scale ?? ''] ?? 1) * (isPercent ? 0.01 : 1);
  return {
    value: isNegative ? -scaled : scaled,
    currency: groups.before ?? groups.after ?? null,
    isPercent,
  };
}

function isMinus(sign: string | undefined): boolean {
  return sign === '-' || sign === '−';
}

/**
 * Decides which of `.` and `,` separates the decimals. The last one does, unless it is followed
 * by exactly three digits and is the only kind there: then it groups thousands.
 */
function parseDigits(digits: string): number | null {
  const compact = digits.replace(/['’\s\u00a0\u202f]/g, '');
  const lastDot = compact.lastIndexOf('.');
  const lastComma = compact.lastIndexOf(',');
  const last = Math.max(lastDot, lastComma);
  if (last === -1) return Number(compact);
  const separator = compact[last] as string;
  const hasBoth = lastDot !== -1 && lastComma !== -1;
  const occurrences = compact.split(separator).length - 1;
  const decimals = compact.length - last - 1;
  // "1.200" and "1,200" are thousands; "0.125" is not, because no thousand starts with 0.
  const groups =
    occurrences > 1 || (!hasBoth && decimals === 3 && !/^0[.,]/.test(compact) && last > 0);
  if (hasBoth && occurrences > 1) return null;
  const plain = groups
    ? compact.replace(/[.,]/g, '')
    : `${compact.slice(0, last).replace(/[.,]/g, '')}.${compact.slice(last + 1)}`;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}
