import type { Cell } from './cell';
import { type DecimalMark, decimalMarkIn } from './locales';

type Rows = ReadonlyArray<readonly Cell[]>;

/** `1.200,50` and `1'200.50`: of two kinds of marks, the last stands before the decimals. */
const OF_TWO_KINDS = /\d[.,'’\s]\d{3}([.,])\d*(?!\d*[.,'’])/;
/** `1.200.000`: what comes twice groups. */
const REPEATED = /\d([.,])\d{3}\1\d{3}/;
/** `12,5`, `1200.50` and `0.125`: no group has other than three digits or begins with zero. */
const SINGLE = /^\D*(\d+)([.,])(\d+)(?![\d.,'’])/;

/**
 * The mark before decimals that the text amounts of a column tell, by most of them; where as many
 * tell the one as the other, the locale's. Null where none tells: a mark before three digits
 * groups thousands then, because amounts with three decimals are rarer than exports as text.
 */
export function decimalMarkOf(
  rows: Rows,
  column: number,
  locale: () => string | null,
): DecimalMark | null {
  const counts = { '.': 0, ',': 0 };
  for (const row of rows) {
    const cell = row[column];
    if (typeof cell !== 'string') continue;
    const mark = markIn(cell);
    if (mark !== null) counts[mark]++;
  }
  if (counts['.'] === counts[',']) return counts['.'] === 0 ? null : decimalMarkIn(locale());
  return counts['.'] > counts[','] ? '.' : ',';
}

/** The mark before decimals that one text tells; null where it could be read either way. */
function markIn(text: string): DecimalMark | null {
  const twice = REPEATED.exec(text)?.[1];
  if (twice !== undefined) return twice === '.' ? ',' : '.';
  const last = OF_TWO_KINDS.exec(text)?.[1];
  const single = SINGLE.exec(text);
  if (single !== null) {
    const [, whole = '', mark, decimals = ''] = single;
    const groups = /^[1-9]\d{0,2}$/.test(whole) && decimals.length === 3;
    return groups && !text.includes('%') ? null : (mark as DecimalMark);
  }
  return (last as DecimalMark | undefined) ?? null;
}
