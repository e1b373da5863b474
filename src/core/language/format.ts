import { numberTexts } from '../text/number-texts';

/** Between whole numbers and decimals. */
export const DECIMAL_MARK = '.';

/** Numbers as people read them in reports: short, rounded, with a narrow unit. */
export const NUMBERS = numberTexts({ decimal: DECIMAL_MARK, thousands: ',', percent: ' %' });
export const {
  percent,
  percentRange,
  whole,
  oneDecimal,
  paces,
  percents,
  dayColumn,
  asTyped,
  dayNumber,
} = NUMBERS;

/** Days: `41 days`, `1 day`, `0.5 days`. */
export function days(value: number): string {
  const text = dayNumber(value);
  return `${text} ${text === '1' ? 'day' : 'days'}`;
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

/** Between a word and what explains it. */
export const COLON = ': ';

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
