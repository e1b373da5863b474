import { numberTexts } from '../../text/number-texts';

/** Between whole numbers and decimals. */
export const DECIMAL_MARK = ',';

/** Numbers as people read them in reports: short, rounded, with a narrow unit; and French's grammar. */
export const NUMBERS = numberTexts({
  decimal: DECIMAL_MARK,
  thousands: '\u202F',
  percent: '\u00A0%',
});
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

/** Days: `41 jours`, `1 jour`, `0,5 jour`. */
export function days(value: number): string {
  return measured(dayNumber(value), 'jour', 'jours');
}

/**
 * A count with its noun: `1 affaire`, `12 affaires`, and `0 affaire`. What has more words needs its
 * plural: `counted(n, 'affaire gagnée', 'affaires gagnées')`.
 */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${whole(count)} ${oneOrMany(count, noun, plural)}`;
}

/** What goes with a count: the singular below 2, as French has it, with 0 too. */
export function oneOrMany<Text>(count: number, one: Text, many: Text): Text {
  return Math.abs(count) < 2 ? one : many;
}

/** A list in a sentence: `a`, `a et b`, `a, b et c`; with `ou` where one is to be chosen. */
export function listed(items: readonly string[], word: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items.join('');
  const joint = word === 'or' ? 'ou' : 'et';
  return `${items.slice(0, -1).join(', ')} ${joint} ${items[items.length - 1]}`;
}

/** Between a word and what explains it. */
export const COLON = ' : ';

/** A name as it stands in the sheet, or words to be spoken, in marks with spaces that do not break: `« Deals »` */
export function quoted(text: string): string {
  return `«\u00A0${text}\u00A0»`;
}

/** Names in a sentence: `« Deals » et « Renewals »`; with `ou` where one is to be chosen. */
export function allQuoted(texts: readonly string[], word?: 'and' | 'or'): string {
  return listed(texts.map(quoted), word);
}

/** The text with a small first letter, to stand within a sentence; an abbreviation (`CRM`) keeps its own. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** The text with a capital first letter, to begin a sentence. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A number that is written already, with its noun: `1,5 activité`, `8,2 activités`. */
export function measured(text: string, one: string, many: string): string {
  return `${text} ${oneOrMany(Number(text.replace(',', '.')), one, many)}`;
}

/** The text with a stop behind it, unless it ends with a mark already, as `le 22 janv.` does. */
export function stopped(text: string): string {
  return text === '' || /[.!?…]$/.test(text) ? text : `${text}.`;
}
