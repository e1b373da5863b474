/** Numbers as people read them in reports: short, rounded, with a narrow unit; and German's grammar. */

/** A share as a percentage: `16 %`; with one decimal only next to nothing and to all. */
export function percent(share: number): string {
  return `${percentDigits(share)} %`;
}

/** An interval of shares: `7–33 %`. */
export function percentRange(low: number, high: number): string {
  return `${percentDigits(low)}–${percentDigits(high)} %`;
}

/** A count or an amount with thousands: `12.300`; minus sign kept. */
export function whole(value: number): string {
  const rounded = Math.round(Math.abs(value));
  const digits = String(rounded).replace(/\B(?=(\d{3})+$)/g, '.');
  return value < 0 && rounded !== 0 ? `−${digits}` : digits;
}

/** A number with one decimal, or none where it is whole or large: `1,1`, `3`, `41`. */
export function oneDecimal(value: number): string {
  if (Math.abs(value) >= 100) return whole(value);
  const rounded = Math.round(value * 10) / 10;
  return Number.isInteger(rounded) ? whole(rounded) : decimals(rounded, 1);
}

/**
 * Paces beside one another, a week: all with as many decimals, two where one of them is under 1.
 * @param deciding the ones that decide how many, where not all of them do
 * @example paces([0.19, 1.5]) // ['0,19', '1,50']
 */
export function paces(values: readonly number[], deciding = values): string[] {
  const digits = deciding.some((value) => Math.abs(value) < 1) ? 2 : 1;
  return values.map((value) => decimals(value, digits));
}

/** Percentages of one column: all with one decimal where one of them has one. */
export function percents(shares: readonly number[]): string[] {
  const texts = shares.map(percent);
  return texts.every((text) => !text.includes(','))
    ? texts
    : shares.map((share) => `${decimals(share * 100, 1).replace(/^−(?=0,0$)/, '')} %`);
}

/** Days of one column: all with one decimal where one of them has one. */
export function dayColumn(values: readonly number[]): string[] {
  const rounded = values.map((value) => Math.round(value * 10) / 10);
  const digits = rounded.every(Number.isInteger) ? 0 : 1;
  return rounded.map((value) => value.toFixed(digits).replace('.', ','));
}

/** A number that somebody typed, with no decimals that they did not: `20`, `0,25`. */
export function asTyped(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return Number.isInteger(rounded) ? whole(rounded) : String(rounded).replace('.', ',');
}

/**
 * Days: `41 Tage`, `1 Tag`, `0,5 Tage`; behind `nach`, `von`, `seit` and the like `41 Tagen`.
 * @param isDative whether they stand in the dative
 */
export function days(value: number, isDative = false): string {
  const text = dayNumber(value);
  return `${text} ${text === '1' ? 'Tag' : isDative ? 'Tagen' : 'Tage'}`;
}

/** A number of days, without the word: `41`, `0,5`. */
export function dayNumber(value: number): string {
  return value >= 10 ? whole(value) : oneDecimal(value);
}

/**
 * A count with its noun: `1 Deal`, `12 Deals`. Other nouns need their plural, in the case that the
 * sentence asks for: `counted(n, 'gewonnener Deal', 'gewonnene Deals')`.
 */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${whole(count)} ${count === 1 ? noun : plural}`;
}

/** A list in a sentence: `a`, `a und b`, `a, b und c`; with `oder` where one is to be chosen. */
export function listed(items: readonly string[], word: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items.join('');
  const joint = word === 'or' ? 'oder' : 'und';
  return `${items.slice(0, -1).join(', ')} ${joint} ${items[items.length - 1]}`;
}

/** A name as it stands in the sheet, or words to be spoken: `„Deals“` */
export function quoted(text: string): string {
  return `„${text}“`;
}

/** Names in a sentence: `„Deals“ und „Renewals“`; with `oder` where one is to be chosen. */
export function allQuoted(texts: readonly string[], word?: 'and' | 'or'): string {
  return listed(texts.map(quoted), word);
}

/** Words that are small within a sentence, whatever follows them. */
const SMALL_WORDS = new Set(
  [
    'der die das den dem des ein eine einen einem einer kein keine keinen keiner nichts niemand',
    'alle alles viele wenige einige mehrere beide jede jeder jedes diese dieser dieses es sie er wer was wie wo wann',
    'weniger mehr zu nur noch nicht so sehr kaum fast etwa rund höchstens mindestens meist oft selten häufiger seltener',
    'am an auf aus bei beim bis durch für gegen im in innerhalb nach ohne seit trotz über um unter vom von vor während wegen zum zur zwischen',
    'dass wenn weil ob als und oder früh früher spät später lange länger kurz kürzer schneller langsamer bald zuerst danach dabei dafür',
    'vermutlich mit gut schlecht besser schlechter größer kleiner höher niedriger leicht wahrscheinlich',
  ]
    .join(' ')
    .split(' '),
);

/** Nouns on which another noun or a name follows, and which end as an adjective does. */
const NOUNS = /^(Phase|Spalte|Zeile|Kunde|Quelle|Woche|Seite|Produkte?)$/;

/**
 * The text with a small first letter, to stand within a sentence, unless it begins with a noun: a
 * known small word, or an adjective before its noun, as `Offene Deals`.
 */
export function lowerFirst(text: string): string {
  const [first = ''] = /^[^\s,;:.?!]+/.exec(text) ?? [];
  const isSmall =
    SMALL_WORDS.has(first.toLowerCase()) ||
    (/^\p{Lu}[^\s-]+(?:e|er|es|en|em) \p{Lu}/u.test(text) && !NOUNS.test(first));
  return isSmall ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The text with a capital first letter, to begin a sentence. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function percentDigits(share: number): string {
  const value = share * 100;
  // 0,4 % must not read as nothing, nor 99,6 % as all.
  if (Math.abs(value) < 1 || (value > 99 && value < 99.95)) return oneDecimal(value);
  return whole(value);
}

function decimals(value: number, digits: number): string {
  return value.toFixed(digits).replace('-', '−').replace('.', ',');
}
