import { currencyOfSign } from './currencies';

/** Signs that several countries use, by the language of the format: `[$$-1009]` is Canadian. */
const CURRENCY_BY_LANGUAGE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  $: {
    '1009': 'CAD',
    c0c: 'CAD',
    c09: 'AUD',
    '1409': 'NZD',
    '4809': 'SGD',
    '80a': 'MXN',
    '240a': 'COP',
    '340a': 'CLP',
    '2c0a': 'ARS',
    c04: 'HKD',
    '404': 'TWD',
  },
  '¥': { '804': 'CNY' },
  kr: { '41d': 'SEK', '414': 'NOK', '814': 'NOK', '406': 'DKK', '40f': 'ISK' },
  '£': { c01: 'EGP' },
};

const BRACKETED = /\[\$([^\]-]*)(?:-([0-9a-f]+))?\]/i;
const QUOTED = /"([^"]*)"/g;
const ESCAPED = /\\(.)/g;
/** What fills a cell up: a space as wide as a letter, a repeated letter. */
const FILLING = /[_*]./g;
/** Places of digits, colours and conditions. */
const DIGITS_AND_OTHERS = /\[[^\]]*\]|[#0?.,%\s()+-]/g;

/**
 * The currency that a number format names, by its ISO code: `[$€]#,##0`, `"R$ "#,##0.00`,
 * `$#,##0_);($#,##0)`, `[$¥-411]#,##0`. Null where it names none, as in `#,##0 "days"` and in
 * formats of dates. A bare `$` is the US dollar.
 */
export function currencyOfFormat(format: string): string | null {
  // Behind the first semicolon stand negative numbers, which have the same currency.
  const [positive = ''] = format.split(';');
  const bracketed = BRACKETED.exec(positive);
  if (bracketed !== null) {
    const [, sign = '', language = ''] = bracketed;
    const code = language.toLowerCase().replace(/^0+/, '');
    const byLanguage = CURRENCY_BY_LANGUAGE[sign.trim()]?.[code];
    const currency = byLanguage ?? currencyOfSign(sign.trim());
    if (currency !== null) return currency;
  }
  for (const [, quoted = ''] of positive.matchAll(QUOTED)) {
    const currency = currencyOfSign(quoted.trim());
    if (currency !== null) return currency;
  }
  const literal = positive
    .replace(QUOTED, '')
    .replace(FILLING, '')
    .replace(ESCAPED, '$1')
    .replace(DIGITS_AND_OTHERS, '');
  return literal === '' ? null : currencyOfSign(literal);
}
