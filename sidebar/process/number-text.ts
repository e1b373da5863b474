/** A number as the form shows it; blank for none. */
export function numberText(value: number | null): string {
  return value === null ? '' : String(value);
}

/** A share as the form shows it: per cent, without the noise of binary fractions. */
export function percentText(share: number | null): string {
  return share === null ? '' : String(Math.round(share * 1e6) / 1e4);
}

/** A typed number: null for blank, else a number of at least 0 or `invalid`. */
export function parseNumber(text: string): number | null | 'invalid' {
  const typed = text.replace(/[\s%]/g, '');
  if (typed === '') return null;
  // "1,000" can be a thousand or one: better asked than guessed.
  if (/^\d{1,3},\d{3}$/.test(typed)) return 'invalid';
  return /^(\d+([.,]\d*)?|[.,]\d+)$/.test(typed) ? Number(typed.replace(',', '.')) : 'invalid';
}
