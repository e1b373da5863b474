/**
 * How numbers are written: with a decimal point or comma, and with spaces or apostrophes between
 * thousands where it is not the other of the two.
 */
export type NumberStyle = 'point' | 'comma' | 'space' | 'apostrophe';

/** How many texts of a column, or of a file, can only be numbers of a style. */
export interface StyleCounts extends Record<NumberStyle, number> {
  /** `1.200` and `1,200`: thousands in one style, decimals in another. */
  pointOrComma: Record<'.' | ',', number>;
}

/** Counts with nothing counted. */
export function noStyleCounts(): StyleCounts {
  return { point: 0, comma: 0, space: 0, apostrophe: 0, pointOrComma: { '.': 0, ',': 0 } };
}

const SIGN = '[-+−–]?';
const CURRENCY = '(?:[\\p{Sc}\\p{L}]{0,3}[\\p{Sc}\\p{L}]\\.?)?';
const NUMBER = new RegExp(
  `^\\(?${SIGN}\\s*${CURRENCY}\\s*${SIGN}\\s*(\\d[\\d.,'’\\s]*\\d)\\s*(?:%|${CURRENCY})\\)?$`,
  'u',
);

const WRITTEN_ONLY_SO: ReadonlyArray<readonly [NumberStyle, RegExp]> = [
  ['point', /^\d{1,3}(?:,\d{2,3})*,\d{3}\.\d+$|^\d{1,3}(?:,\d{3}){2,}$/],
  ['comma', /^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$/],
  ['space', /^[1-9]\d{0,2}(?:\s\d{3})+(?:,\d+)?$/],
  ['apostrophe', /^\d{1,3}(?:['’]\d{3})+(?:\.\d+)?$/],
];
const THOUSANDS_OR_DECIMALS = /^[1-9]\d{0,2}([.,])\d{3}$/;
const DECIMALS = /^\d+([.,])\d+$/;

/** Adds what a text tells of the style; most texts are no numbers, or whole ones, and tell nothing. */
export function countStyle(counts: StyleCounts, text: string): void {
  const digits = NUMBER.exec(text.trim())?.[1];
  if (digits === undefined) return;
  const either = THOUSANDS_OR_DECIMALS.exec(digits)?.[1];
  if (either !== undefined) counts.pointOrComma[either as '.' | ',']++;
  else {
    const mark = DECIMALS.exec(digits)?.[1];
    const style =
      mark === undefined
        ? WRITTEN_ONLY_SO.find(([, pattern]) => pattern.test(digits))?.[0]
        : mark === '.'
          ? 'point'
          : 'comma';
    if (style !== undefined) counts[style]++;
  }
}

/** Adds the counts of a column to those of its file. */
export function addCounts(sum: StyleCounts, more: StyleCounts): void {
  for (const style of ['point', 'comma', 'space', 'apostrophe'] as const) sum[style] += more[style];
  sum.pointOrComma['.'] += more.pointOrComma['.'];
  sum.pointOrComma[','] += more.pointOrComma[','];
}

/** The style that the counts tell; null where they tell none, or two as much. */
export function styleTold(counts: StyleCounts): NumberStyle | null {
  const { point, comma, space, apostrophe } = counts;
  const withPoint = point + apostrophe;
  const withComma = comma + space;
  if (withPoint === withComma) return null;
  if (withPoint > withComma) return apostrophe > 0 ? 'apostrophe' : 'point';
  return space > 0 ? 'space' : 'comma';
}
