import type { numfmt } from '../../univer/types';
import { isAutomatic, TEXT_FORMAT } from './number-format';
import type { SheetLocale } from './sheet-locale';

/** Digits that Sheets shows of a number without a format of its own. */
const SHOWN_DIGITS = 10;

/**
 * The text that the grid shows for a value under a number format.
 * @param formatter Univer's library for number formats
 */
export function shownText(
  value: string | number | boolean,
  format: string,
  locale: SheetLocale,
  formatter: typeof numfmt,
): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? locale.trueWord : locale.falseWord;
  if (isAutomatic(format) || format === TEXT_FORMAT) return shownNumber(value, locale.decimal);
  try {
    return formatter.format(format, value, { locale: locale.name.replace('_', '-') });
  } catch {
    return shownNumber(value, locale.decimal);
  }
}

function shownNumber(value: number, decimal: string): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-6)) {
    const [mantissa = '', exponent = '0'] = value.toExponential(5).split('e');
    const sign = exponent.startsWith('-') ? '-' : '+';
    const digits = exponent.replace(/[+-]/, '').padStart(2, '0');
    return `${String(Number(mantissa)).replace('.', decimal)}E${sign}${digits}`;
  }
  const rounded = Number.isInteger(value) ? value : Number(value.toPrecision(SHOWN_DIGITS));
  return String(rounded).replace('.', decimal);
}
