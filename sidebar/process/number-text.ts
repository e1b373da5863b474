import { DECIMAL_MARK } from '../../src/core/language/format';

/** A number as the form shows it, with the language's decimal mark; blank for none. */
export function numberText(value: number | null): string {
  return value === null ? '' : String(value).replace('.', DECIMAL_MARK);
}

/** A share as the form shows it: per cent, without the noise of binary fractions. */
export function percentText(share: number | null): string {
  return numberText(share === null ? null : Math.round(share * 1e6) / 1e4);
}

/** A typed number: null for blank, else a number of at least 0 or `invalid`. */
export function parseNumber(text: string): number | null | 'invalid' {
  const typed = text.replace(/[\s%]/g, '');
  if (typed === '') return null;
  // "1,000" and "1.000" can be a thousand or one: better asked than guessed.
  if (/^[1-9]\d{0,2}(,\d{3}|\.\d\d0)$/.test(typed)) return 'invalid';
  return /^(\d+([.,]\d*)?|[.,]\d+)$/.test(typed) ? Number(typed.replace(',', '.')) : 'invalid';
}

/** Digits in threes with one mark between them, and perhaps another one before decimals. */
const IN_THREES = /^([1-9]\d{0,2})(?:([.,'’])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,]\d+)?$/;

/**
 * A typed amount of money, like `parseNumber`, but that a mark before three digits parts thousands,
 * whichever mark it is: nobody has a quota of 60 with three decimals.
 *
 * @example parseAmount('60.000') // 60000
 * @example parseAmount('60,000.50') // 60000.5
 */
export function parseAmount(text: string): number | null | 'invalid' {
  const typed = text.replace(/\s/g, '');
  const mark = IN_THREES.exec(typed)?.[2];
  return parseNumber(mark === undefined ? typed : typed.split(mark).join(''));
}

/** An amount as the form shows it, so that it reads back as what it is. */
export function amountText(amount: number | null): string {
  const text = numberText(amount);
  return amount === null || parseAmount(text) === amount ? text : `${text}0`;
}
