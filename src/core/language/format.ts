/** Numbers as people read them in reports: short, rounded, with a narrow unit. */

/** A share as a percentage: `16 %`; with one decimal only next to nothing and to all. */
export function percent(share: number): string {
  return `${percentDigits(share)} %`;
}

/** An interval of shares: `7–33 %`. */
export function percentRange(low: number, high: number): string {
  return `${percentDigits(low)}–${percentDigits(high)} %`;
}

/** A count or an amount with thousands: `12,300`; minus sign kept. */
export function whole(value: number): string {
  const rounded = Math.round(Math.abs(value));
  const digits = String(rounded).replace(/\B(?=(\d{3})+$)/g, ',');
  return value < 0 && rounded !== 0 ? `−${digits}` : digits;
}

/** A number with one decimal, or none where it is whole or large: `1.1`, `3`, `41`. */
export function oneDecimal(value: number): string {
  if (Math.abs(value) >= 100) return whole(value);
  const rounded = Math.round(value * 10) / 10;
  return Number.isInteger(rounded) ? whole(rounded) : rounded.toFixed(1).replace('-', '−');
}

/**
 * Paces beside one another, a week: all with as many decimals, two where one of them is under 1.
 * @param deciding the ones that decide how many, where not all of them do
 * @example paces([0.19, 1.5]) // ['0.19', '1.50']
 */
export function paces(values: readonly number[], deciding = values): string[] {
  const digits = deciding.some((value) => Math.abs(value) < 1) ? 2 : 1;
  return values.map((value) => value.toFixed(digits).replace('-', '−'));
}

/** Percentages of one column: all with one decimal where one of them has one. */
export function percents(shares: readonly number[]): string[] {
  const texts = shares.map(percent);
  return texts.every((text) => !text.includes('.'))
    ? texts
    : shares.map(
        (share) =>
          `${(share * 100)
            .toFixed(1)
            .replace(/^-(?!0\.0$)/, '−')
            .replace(/^-/, '')} %`,
      );
}

/** Days of one column: all with one decimal where one of them has one. */
export function dayColumn(values: readonly number[]): string[] {
  const rounded = values.map((value) => Math.round(value * 10) / 10);
  const digits = rounded.every(Number.isInteger) ? 0 : 1;
  return rounded.map((value) => value.toFixed(digits));
}

/** A number that somebody typed, with no decimals that they did not: `20`, `0.25`. */
export function asTyped(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return Number.isInteger(rounded) ? whole(rounded) : String(rounded);
}

/** Days: `41 days`, `1 day`, `0.5 days`. */
export function days(value: number): string {
  const text = dayNumber(value);
  return `${text} ${text === '1' ? 'day' : 'days'}`;
}

/** A number of days, without the word: `41`, `0.5`. */
export function dayNumber(value: number): string {
  return value >= 10 ? whole(value) : oneDecimal(value);
}

/** A count with its noun: `1 deal`, `12 deals`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${whole(count)} ${count === 1 ? noun : plural}`;
}

/** A list in a sentence: `a`, `a and b`, `a, b and c`; with `or` where one is to be chosen. */
export function listed(items: readonly string[], word: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${word} ${items[items.length - 1]}`;
}

/** A name as it stands in the sheet, or words to be spoken: `“Deals”` */
export function quoted(text: string): string {
  return `“${text}”`;
}

/** Names in a sentence: `“Deals” and “Renewals”`; with `or` where one is to be chosen. */
export function allQuoted(texts: readonly string[], word?: 'and' | 'or'): string {
  return listed(texts.map(quoted), word);
}

/** The text with a small first letter, to stand within a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The text with a capital first letter, to begin a sentence. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function percentDigits(share: number): string {
  const value = share * 100;
  // 0.4 % must not read as nothing, nor 99.6 % as all.
  if (Math.abs(value) < 1 || (value > 99 && value < 99.95)) return oneDecimal(value);
  return whole(value);
}
