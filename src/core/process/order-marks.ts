import { foldName } from './model';

/** Reads the place that a name bears; null where it bears none of this kind. */
type MarkReader = (name: string) => number | null;

const STAGE_WORD =
  '(?:stage|step|phase|stufe|schritt|etapa|fase|[ée]tape|est[áa]gio|paso|passo|nr\\.?|no\\.?|n[°º]|[sp])';
const NUMBER = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:${STAGE_WORD}[ _-]*)?#?(\\d+(?:[.,]\\d+)?)(?![\\d%]| ?%|\\p{L}{2})`,
  'iu',
);
const NUMBER_BEHIND = /[^\p{L}\p{N}](\d{1,2})\)?\s*$/u;
const LETTER =
  /^[^\p{L}\p{N}]*([A-Za-z])(?:\s*[-–—.):_/]\s+|[.)]|\s*[-–—:]\s*(?=[\p{Lu}\d])|\s+(?=\p{Lu})|\s*$)/u;
const ROMAN = /^[^\p{L}\p{N}]*([IVX]{1,5})(?:\s*[-–—.):_/]|\s|$)/u;
const PER_CENT = /(\d+(?:[.,]\d+)?)\s*%/;

const ROMANS = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV'.split(' ');

/** From the surest kind on, and whether two names may bear the same mark. */
const KINDS: ReadonlyArray<{ readonly read: MarkReader; readonly mayRepeat: boolean }> = [
  { read: (name) => numberOf(NUMBER.exec(name)?.[1]), mayRepeat: true },
  { read: romanOf, mayRepeat: false },
  { read: letterOf, mayRepeat: false },
  { read: (name) => numberOf(PER_CENT.exec(name)?.[1]), mayRepeat: true },
];

/**
 * The places that names bear themselves: "3. Demo", "S2 Fit", "(2) Offer", "C - Demo", "II. Offer",
 * "10 % - Prospect", or bare numbers. Only where at least two names and more than half of them
 * bear different marks of one kind. By folded name; empty where there are none.
 */
export function orderMarks(names: readonly string[]): ReadonlyMap<string, number> {
  for (const { read, mayRepeat } of KINDS) {
    const places = new Map<string, number>();
    for (const name of names) {
      const place = read(name);
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

function romanOf(name: string): number | null {
  const place = ROMANS.indexOf(ROMAN.exec(name)?.[1] ?? '');
  return place === -1 ? null : place;
}

function letterOf(name: string): number | null {
  return LETTER.exec(name)?.[1]?.toUpperCase().charCodeAt(0) ?? null;
}
