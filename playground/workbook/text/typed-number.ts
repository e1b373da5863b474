import type { SheetLocale } from './sheet-locale';
import type { TypedNumber } from './typed-value';

const CURRENCY = 'R\\$|[$€£¥₹]';

interface NumberPattern {
  readonly whole: RegExp;
  readonly groups: RegExp;
}

const patterns = new Map<string, NumberPattern>();

/**
 * Parses a number typed in a locale; null for any other text. Understands signs, accounting
 * parentheses, groups of three digits, one currency sign, per cent and powers of ten.
 * @example typedNumber('$1,200.50', sheetLocale('en_US'))?.value // 1200.5
 */
export function typedNumber(text: string, locale: SheetLocale): TypedNumber | null {
  const accounting = /^\((.*)\)$/.exec(text);
  const { whole, groups } = patternOf(locale);
  const match = whole.exec((accounting?.[1] ?? text).trim());
  if (!match) return null;
  const [, sign, before, innerSign, digits = '', exponent, after, percent] = match;
  if ((sign && innerSign) || (before && after) || (percent && (before || after))) return null;
  if (accounting && (sign || innerSign)) return null;
  const grouped = groups.test(digits);
  groups.lastIndex = 0;
  const plain = digits.replace(groups, '').replace(locale.decimal, '.');
  const size = Number(`${plain}${exponent ?? ''}`);
  // An identifier such as 12E34567 is too big for a number and stays text.
  if (!Number.isFinite(size)) return null;
  const negative = accounting !== null || sign === '-' || innerSign === '-';
  const decimals = plain.includes('.');
  return {
    value: (negative ? -1 : 1) * (percent ? percentOf(size) : size),
    format: formatOf({ symbol: before ?? after, percent, grouped, decimals, exponent }, locale),
  };
}

/** Divides by 100 in decimals, so that '7%' is 0.07 and not 0.07000000000000001. */
function percentOf(size: number): number {
  return Number((size / 100).toPrecision(15));
}

function patternOf(locale: SheetLocale): NumberPattern {
  let pattern = patterns.get(locale.name);
  if (!pattern) {
    const decimal = `\\${locale.decimal}`;
    const group = `[${locale.group.replace('.', '\\.')}]`;
    const body = `(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)(?:${decimal}\\d*)?|${decimal}\\d+`;
    pattern = {
      whole: new RegExp(
        `^([+-])?\\s*(${CURRENCY})?\\s*([+-])?\\s*(${body})([eE][+-]?\\d+)?\\s*(${CURRENCY})?(\\s*%)?$`,
      ),
      groups: new RegExp(group, 'g'),
    };
    patterns.set(locale.name, pattern);
  }
  return pattern;
}

interface Shape {
  readonly symbol: string | undefined;
  readonly percent: string | undefined;
  readonly grouped: boolean;
  readonly decimals: boolean;
  readonly exponent: string | undefined;
}

function formatOf(shape: Shape, locale: SheetLocale): string | null {
  if (shape.percent) return shape.decimals ? '0.00%' : '0%';
  const digits = shape.decimals ? '#,##0.00' : '#,##0';
  if (shape.symbol) {
    const before = shape.symbol !== '€' || locale.currency.before;
    const own = shape.symbol === locale.currency.symbol;
    const symbol = own ? `"${shape.symbol}"` : `[$${shape.symbol}]`;
    return before ? `${symbol}${digits}` : `${digits} ${symbol}`;
  }
  if (shape.exponent) return '0.00E+00';
  return shape.grouped ? digits : null;
}
