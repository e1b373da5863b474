import { memoize } from '../memoize';
import { type Cell, isDateCell } from './cell';
import { currencyAgreed, currencyPattern } from './currencies';
import type { DecimalMark } from './locales';
import { bareNumber, exponentOf, scalePattern } from './number-words';
import { isNoValue } from './placeholder';

/** A number read from a cell, with the currency where the text names one. */
export interface NumberReading {
  readonly value: number;
  /** ISO code of the currency (`EUR` for `€` too), or null where none is named. */
  readonly currency: string | null;
  /** The text was a percentage; `value` is its share. */
  readonly isPercent: boolean;
}

/** `blank` for an empty cell, `invalid` for something that is no number. */
export type NumberResult = NumberReading | 'blank' | 'invalid';

/** No number that people write is longer; the pattern need not be run on a cell full of notes. */
const LONGEST_NUMBER = 60;

const MINUS = '[-−–]';
const numberPattern = memoize(() => {
  const currency = currencyPattern();
  return new RegExp(
    [
      `^(?:(?<sign>${MINUS})|\\+)? ?`,
      `(?<before>${currency})? ?(?<alsoBefore>${currency})? ?`,
      `(?:(?<innerSign>${MINUS})|\\+)? ?`,
      // Written so that no space can belong to two parts: else long cells take for ever.
      `(?<digits>[\\d.,](?:[\\d.,'’ ]*[\\d.,])?)(?:(?<=[.,])[-–—]{1,2}|:[-–—])?`,
      `(?: ?(?<scale>${scalePattern()})(?!\\p{Ll})(?: de(?= )| d['’])?)?`,
      ` ?(?<percent>%)?`,
      ` ?(?<after>${currency})? ?(?<alsoAfter>${currency})?`,
      `(?<trailingSign>${MINUS})?$`,
    ].join(''),
    'u',
  );
});

/**
 * Reads a number as people write it: `1,200.50`, `1.200,50 €`, `$12k`, `(300)`, `-5`, `40 %`,
 * `ca. 1,200 MXN / month`. Brackets around digits mean a negative amount. A percentage is returned as its share (40 % is 0.4). A dash,
 * "n/a" and the like are blank.
 *
 * A single separator before exactly three digits groups thousands (`1.200` and `1,200` are 1200),
 * except in a percentage, behind a zero, and where it is the mark before the column's decimals.
 *
 * @param decimalMark what stands before decimals in the column; null where nothing tells
 */
export function readNumber(
  cell: Cell | undefined,
  decimalMark: DecimalMark | null = null,
): NumberResult {
  if (cell === undefined || cell === '') return 'blank';
  if (typeof cell === 'number') {
    return Number.isFinite(cell) ? { value: cell, currency: null, isPercent: false } : 'invalid';
  }
  if (typeof cell === 'boolean' || isDateCell(cell)) return 'invalid';
  const text = cell.trim();
  if (text === '' || isNoValue(text)) return 'blank';
  return text.length > LONGEST_NUMBER || !/\d/.test(text)
    ? 'invalid'
    : parseNumber(text.replace(/\s+/g, ' '), decimalMark);
}

/** Marks between thousands that stand for an apostrophe. */
const APOSTROPHES = /(?<=\d)[`´](?=\d)/g;

function parseNumber(written: string, decimalMark: DecimalMark | null): NumberReading | 'invalid' {
  const text = written.replace(APOSTROPHES, "'");
  const brackets = /^([^()]*)\(([^()]*)\)([^()]*)$/.exec(text);
  if (brackets === null) return parseWithWords(text, decimalMark, false);
  const [, before = '', inner = '', behind = ''] = brackets;
  const without = `${before}${behind}`.trim();
  if (/\d/.test(inner)) {
    const all = `${before}${inner}${behind}`.trim();
    return /\d/.test(without) ? 'invalid' : parseWithWords(all, decimalMark, true);
  }
  // "1,200 (EUR)" and "12 (k€)" say something of the number, "1,200 (estimate)" does not.
  const beside = `${before.trim()} ${inner.trim()} ${behind.trim()}`.trim();
  const told = parseWithWords(beside, decimalMark, false);
  return told === 'invalid' ? parseWithWords(without, decimalMark, false) : told;
}

function parseWithWords(
  text: string,
  decimalMark: DecimalMark | null,
  inBrackets: boolean,
): NumberReading | 'invalid' {
  const plain = parseUnworded(text, decimalMark, inBrackets);
  if (plain !== 'invalid') return plain;
  const bare = bareNumber(text);
  return bare === text ? 'invalid' : parseUnworded(bare, decimalMark, inBrackets);
}

function parseUnworded(
  text: string,
  decimalMark: DecimalMark | null,
  inBrackets: boolean,
): NumberReading | 'invalid' {
  const groups = numberPattern().exec(text)?.groups;
  if (groups === undefined) return 'invalid';
  const { digits = '', scale = '', sign, innerSign, trailingSign } = groups;
  const isPercent = groups.percent !== undefined;
  const plain = plainDigits(digits, isPercent ? 'any' : decimalMark);
  const currency = currencyAgreed(
    [groups.before, groups.alsoBefore, groups.after, groups.alsoAfter].filter(
      (each) => each !== undefined,
    ),
  );
  if (plain === null || currency === 'unclear') return 'invalid';
  const signs = [sign, innerSign, trailingSign].filter((each) => each !== undefined).length;
  if (signs > 1) return 'invalid';
  // As an exponent, because 57 × 0.01 and 2.3 × 1e6 are not what the text says, in binary.
  const exponent = exponentOf(scale) - (isPercent ? 2 : 0);
  const magnitude = Number(`${plain}e${exponent}`);
  const isNegative = (inBrackets || signs === 1) && magnitude !== 0;
  return { value: isNegative ? -magnitude : magnitude, currency, isPercent };
}

/** Groups of three digits with one kind of separator, then decimals with another. */
const GROUPED = /^(\d{1,3}(?:([.,'’ ])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d*))?$/;
/** Indian groups: 12,34,567. */
const GROUPED_BY_TWO = /^(\d{1,2}(?:,\d{2})+,\d{3})(?:\.(\d*))?$/;
const DECIMAL = /^(\d*)[.,](\d*)$/;

/** The digits with a dot before the decimals and nothing else; null where they are no number. */
function plainDigits(digits: string, decimalMark: DecimalMark | 'any' | null): string | null {
  if (/^\d+$/.test(digits)) return digits;
  const decimal = DECIMAL.exec(digits);
  // "1.200" is thousands; "0.125" is not, because no thousand starts with 0.
  const isEither = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  const isMark = decimalMark === 'any' || (decimalMark !== null && digits.includes(decimalMark));
  const isDecimal = decimal !== null && (!isEither || isMark);
  if (decimal !== null && isDecimal) {
    const [, whole = '', decimals = ''] = decimal;
    return whole === '' && decimals === '' ? null : `${whole || '0'}.${decimals || '0'}`;
  }
  const grouped = GROUPED.exec(digits);
  if (grouped !== null) return withDecimals(grouped[1], grouped[3]);
  const byTwo = GROUPED_BY_TWO.exec(digits);
  return byTwo === null ? null : withDecimals(byTwo[1], byTwo[2]);
}

function withDecimals(whole = '', decimals = ''): string {
  return `${whole.replace(/\D/g, '')}.${decimals || '0'}`;
}
