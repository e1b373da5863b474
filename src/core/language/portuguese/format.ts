import { numberTexts } from '../../text/number-texts';

/** Between whole numbers and decimals. */
export const DECIMAL_MARK = ',';

/** Numbers as people read them in reports: short, rounded, with a narrow unit; and Portuguese's grammar. */
export const NUMBERS = numberTexts({ decimal: DECIMAL_MARK, thousands: '.', percent: '%' });
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

/** Days: `41 dias`, `1 dia`, `0,5 dia`, `1,5 dia`: what is under two is one thing. */
export function days(value: number): string {
  const text = dayNumber(value);
  return `${text} ${/^(0,\d|1(,\d)?)$/.test(text) ? 'dia' : 'dias'}`;
}

/** A count with its noun: `1 negócio`, `12 negócios`; other plurals are given. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${whole(count)} ${count === 1 ? noun : plural}`;
}

/** A list in a sentence: `a`, `a e b`, `a, b e c`; with `ou` where one is to be chosen. */
export function listed(items: readonly string[], word: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items.join('');
  const joint = word === 'or' ? 'ou' : 'e';
  return `${items.slice(0, -1).join(', ')} ${joint} ${items[items.length - 1]}`;
}

/** Between a word and what explains it. */
export const COLON = ': ';

/** A name as it stands in the sheet, or words to be spoken: `“Deals”` */
export function quoted(text: string): string {
  return `“${text}”`;
}

/** Names in a sentence: `“Deals” e “Renewals”`; with `ou` where one is to be chosen. */
export function allQuoted(texts: readonly string[], word?: 'and' | 'or'): string {
  return listed(texts.map(quoted), word);
}

/** The text with a small first letter, to stand within a sentence, unless it begins with an abbreviation. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** The text with a capital first letter, to begin a sentence. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text with a stop behind it, unless it ends in one already, as a day does: `3 set.` */
export function withStop(text: string): string {
  return text === '' || /[.!?]$/.test(text) ? text : `${text}.`;
}
