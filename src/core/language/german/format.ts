import { numberTexts } from '../../text/number-texts';

/** Between whole numbers and decimals. */
export const DECIMAL_MARK = ',';

/** Numbers as people read them in reports: short, rounded, with a narrow unit; and German's grammar. */
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

/**
 * Days: `41 Tage`, `1 Tag`, `0,5 Tage`; behind `nach`, `von`, `seit` and the like `41 Tagen`.
 * @param isDative whether they stand in the dative
 */
export function days(value: number, isDative = false): string {
  const text = dayNumber(value);
  return `${text} ${text === '1' ? 'Tag' : isDative ? 'Tagen' : 'Tage'}`;
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

/** Between a word and what explains it. */
export const COLON = ': ';

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
