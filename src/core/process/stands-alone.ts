import { hasWords } from '../text/find-words';
import { FILLERS } from './outcome-words';

/**
 * Whether words of the list stand in the folded text with nothing but numbers, fillers and
 * words of `beside` next to them: "Delivered" and "4. Delivered", not "Proposal delivered".
 */
export function standsAlone(
  folded: string,
  words: readonly string[],
  beside: readonly string[] = [],
): boolean {
  const rest = withoutWords(
    folded,
    words.filter((word) => word.includes(' ')),
  );
  const isIn = (list: readonly string[]) => (word: string) => hasWords(word, list);
  const own = rest
    .split(' ')
    .filter((word) => word.length > 1 && !/^\d+%?$/.test(word) && !FILLERS.includes(word));
  const isFound = rest !== folded || own.some(isIn(words));
  return isFound && own.every((word) => isIn(words)(word) || isIn(beside)(word));
}

/** The folded text without the phrases of the list; stems (`*`) are taken out with their word. */
export function withoutWords(folded: string, phrases: readonly string[]): string {
  const found = phrases.filter((phrase) => hasWords(folded, [phrase]));
  // The longest first, for one may stand in another.
  found.sort((a, b) => b.length - a.length);
  return found.reduce((text, phrase) => takeOut(text, phrase), folded);
}

function takeOut(text: string, phrase: string): string {
  const ending = phrase.endsWith('*') ? '\\S*' : '';
  return ` ${text} `.replace(new RegExp(` ${phrase.replace('*', '')}${ending} `), ' ').trim();
}
