import { foldName } from './model';

/** Reads the place that a name bears; null where it bears none of this kind. */
type MarkReader = (name: string) => number | null;

const STAGE_WORD =
  '(?:stage|step|phase|stufe|schritt|etapa|fase|[ée]tape|est[áa]gio|paso|passo|nr\\.?|no\\.?|n[°º]|[sp])';
const ORDINAL = '(?:st|nd|rd|th|er|re|[eè]re|[eè]me|r[oa]|d[oa]|t[oa]|m[oa])(?!\\p{L})';
const NUMBER = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:${STAGE_WORD}[ _-]*)?#?(\\d+(?:[.,]\\d+)?)(?:${ORDINAL}|([a-z])(?!\\p{L}))?(?![\\d%]| ?%|\\p{L}{2})`,
  'iu',
);
const LETTER_NUMBER = /^[^\p{L}\p{N}]*([A-Za-z])(\d+)(?![\d%]| ?%|\p{L}{2})/u;
const NUMBER_BEHIND = /[^\p{L}\p{N}](\d{1,2})\)?\s*$/u;
const LETTER =
  /^[^\p{L}\p{N}]*([A-Za-z])(?:\s*[-–—.):_/]\s+|[.)]|\s*[-–—:]\s*(?=[\p{Lu}\d])|\s+(?=\p{Lu})|\s*$)/u;
const ROMAN = /^[^\p{L}\p{N}]*([IVX]{1,5})(?:\s*[-–—.):_/]|\s|$)/u;
const PER_CENT = /(\d+(?:[.,]\d+)?)\s*%/;

const ROMANS = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV'.split(' ');

/** From the surest kind on, and whether two names may bear the same mark. */
const KINDS: ReadonlyArray<{ readonly read: MarkReader; readonly mayRepeat: boolean }> = [
  { read: numberIn, mayRepeat: true },
  { read: letterNumberOf, mayRepeat: true },
  { read: romanOf, mayRepeat: false },
  { read: letterOf, mayRepeat: false },
  { read: (name) => numberOf(PER_CENT.exec(name)?.[1]), mayRepeat: true },
];

/**
 * The places that names bear themselves: "3. Demo", "S2 Fit", "(2) Offer", "② Offer",
 * "2nd call", "2b Offer", "C - Demo", "II. Offer",
 * "10 % - Prospect", or bare numbers. Only where at least two names and more than half of them
 * bear different marks of one kind. By folded name; empty where there are none.
 */
export function orderMarks(names: readonly string[]): ReadonlyMap<string, number> {
  for (const { read, mayRepeat } of KINDS) {
    const places = new Map<string, number>();
    for (const name of names) {
      const place = read(plainNumbers(name));
      if (place !== null) places.set(foldName(name), place);
    }
    const different = new Set(places.values()).size;
    const isMost = places.size * 2 > names.length;
    if (isMost && different > 1 && (mayRepeat || different === places.size)) return places;
  }
  return new Map();
}

/** The number that stands behind the name, which tells "Demo 1" from "Demo 2"; null without one. */
export function numberBehind(name: string): number | null {
  return numberOf(NUMBER_BEHIND.exec(name)?.[1]);
}

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text.replace(',', '.'));
}

/** The number before the name, a letter behind it as a fraction: "2b" is 2.02. */
function numberIn(name: string): number | null {
  const [, digits, letter] = NUMBER.exec(name) ?? [];
  const number = numberOf(digits);
  return number === null || letter === undefined ? number : number + alphabetPlace(letter) / 100;
}

/** Letters of which each has its own numbers: "A1", "A2", "B1". */
function letterNumberOf(name: string): number | null {
  const [, letter, digits] = LETTER_NUMBER.exec(name) ?? [];
  const number = numberOf(digits);
  return number === null || letter === undefined ? null : alphabetPlace(letter) * 1000 + number;
}

function alphabetPlace(letter: string): number {
  return letter.toUpperCase().charCodeAt(0) - 64;
}

/** The circled and other ornate digits that 0 to 20 may be written in, each from 1 on. */
const ORNATE_DIGITS = ['①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', '❶❷❸❹❺❻❼❽❾❿', '➀➁➂➃➄➅➆➇➈➉', '➊➋➌➍➎➏➐➑➒➓'];

/** The name with ornate digits at its beginning as plain ones. */
function plainNumbers(name: string): string {
  const first = name.trim().charAt(0);
  if (first === '⓪') return `0 ${name.trim().slice(1)}`;
  for (const digits of ORNATE_DIGITS) {
    const index = first === '' ? -1 : digits.indexOf(first);
    if (index !== -1) return `${index + 1} ${name.trim().slice(1)}`;
  }
  return name;
}

function romanOf(name: string): number | null {
  const place = ROMANS.indexOf(ROMAN.exec(name)?.[1] ?? '');
  return place === -1 ? null : place;
}

function letterOf(name: string): number | null {
  return LETTER.exec(name)?.[1]?.toUpperCase().charCodeAt(0) ?? null;
}
