import { numberTexts } from '../../text/number-texts';

/** Between whole numbers and decimals. */
export const DECIMAL_MARK = ',';

/** Numbers as people read them in reports: short, rounded, with a narrow unit; and Spanish grammar. */
export const NUMBERS = numberTexts({ decimal: DECIMAL_MARK, thousands: '.', percent: ' %' });
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

/** Days: `41 días`, `1 día`, `0,5 días`. */
export function days(value: number): string {
  const text = dayNumber(value);
  return `${text} ${text === '1' ? 'día' : 'días'}`;
}

/**
 * A count with its noun: `1 etapa`, `12 oportunidades`. Nouns of several words, and those whose
 * spelling changes, need their plural: `counted(n, 'oportunidad ganada', 'oportunidades ganadas')`.
 */
export function counted(count: number, noun: string, plural = pluralOf(noun)): string {
  return `${whole(count)} ${count === 1 ? noun : plural}`;
}

/**
 * Some of all, of nouns that are feminine: `5 de las 12 oportunidades abiertas`, of all of them
 * `las 12 oportunidades abiertas`, `la única oportunidad abierta`.
 */
export function ofAll(some: number, all: number, noun: string, plural?: string): string {
  if (some === 1 && all === 1) return `la única ${noun}`;
  const each = `${all > 1 ? 'las ' : ''}${counted(all, noun, plural)}`;
  return some === all ? each : `${whole(some)} de ${each}`;
}

function pluralOf(noun: string): string {
  return /[aeiouáéó]$/i.test(noun) ? `${noun}s` : `${noun}es`;
}

/** Before these sounds `y` becomes `e`: `Ana e Inés`, but `agua y hielo`. */
const SOUNDS_LIKE_Y = /^[“‘«"'(]*(?:h?[ií])(?![aeo])/i;

/** Before these sounds `o` becomes `u`: `uno u otro`, `7 u 8`, `10 u 11`. */
const SOUNDS_LIKE_O = /^[“‘«"'(]*(?:h?[oó]|8|11(?!\d))/i;

/** A list in a sentence: `a`, `a y b`, `a, b y c`; with `o` where one is to be chosen. */
export function listed(items: readonly string[], word: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items.join('');
  const last = items[items.length - 1] ?? '';
  return `${items.slice(0, -1).join(', ')} ${jointBefore(last, word)} ${last}`;
}

function jointBefore(text: string, word: 'and' | 'or'): string {
  if (word === 'or') return SOUNDS_LIKE_O.test(text) ? 'u' : 'o';
  return SOUNDS_LIKE_Y.test(text) ? 'e' : 'y';
}

/** Between a word and what explains it. */
export const COLON = ': ';

/** A name as it stands in the sheet, or words to be spoken: `“Deals”` */
export function quoted(text: string): string {
  return `“${text}”`;
}

/** Names in a sentence: `“Deals” y “Renewals”`; with `o` where one is to be chosen. */
export function allQuoted(texts: readonly string[], word?: 'and' | 'or'): string {
  return listed(texts.map(quoted), word);
}

/** The text with a small first letter, to stand within a sentence, unless it begins with initials. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** The text with a capital first letter, to begin a sentence, behind a mark that opens it: `¿Qué …?` */
export function upperFirst(text: string): string {
  return text.replace(/^[¿¡]?./u, (start) => start.toUpperCase());
}
