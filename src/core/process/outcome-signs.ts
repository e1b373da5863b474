import { OUTCOME_LETTERS, OUTCOME_SIGNS } from './outcome-words';

/** What a sign or an initial stands for. */
type SignMeaning = keyof typeof OUTCOME_SIGNS;

const MEANINGS: readonly SignMeaning[] = ['won', 'lost', 'open'];

/** What a cell that holds a single sign means: "✅" is won; null where it is none that is known. */
export function signMeaning(cell: string): SignMeaning | null {
  // An emoji may be followed by a mark of how it is to be drawn.
  const sign = cell.replace(/[\uFE0E\uFE0F]/g, '').trim();
  return MEANINGS.find((meaning) => OUTCOME_SIGNS[meaning].includes(sign)) ?? null;
}

/**
 * What the initials in a column mean, by the initial in lower case: W, L and O are won, lost and
 * open. Empty unless the column holds nothing but such initials, won and lost among them.
 *
 * @param cells the column's different texts; blank ones do not count
 */
export function letterMeanings(cells: Iterable<string>): ReadonlyMap<string, SignMeaning> {
  const letters = new Set([...cells].map((cell) => cell.trim().toLowerCase()));
  letters.delete('');
  for (const initials of OUTCOME_LETTERS) {
    const meanings = new Map(
      MEANINGS.flatMap((meaning) => initials[meaning].map((letter) => [letter, meaning] as const)),
    );
    const has = (meaning: SignMeaning): boolean =>
      initials[meaning].some((letter) => letters.has(letter));
    const areAll = [...letters].every((letter) => meanings.has(letter));
    if (areAll && has('won') && has('lost')) return meanings;
  }
  return new Map();
}
