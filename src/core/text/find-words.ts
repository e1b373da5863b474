/** Where the longest words of a list were found in a name. */
export interface WordsFound {
  readonly letters: number;
  /** Their place in the list. */
  readonly index: number;
}

/**
 * The longest words of the list that stand in the folded text; null where none do. `*` at the end
 * stands for any ending.
 */
export function findWords(folded: string, words: readonly string[]): WordsFound | null {
  let longest: WordsFound | null = null;
  words.forEach((word, index) => {
    const letters = word.length - (isStem(word) ? 1 : 0);
    if (letters > (longest?.letters ?? 0) && standsIn(folded, word)) longest = { letters, index };
  });
  return longest;
}

/** Whether any words of the list stand in the folded text. */
export function hasWords(folded: string, words: readonly string[]): boolean {
  return words.some((word) => standsIn(folded, word));
}

function isStem(word: string): boolean {
  return word.endsWith('*');
}

function standsIn(folded: string, word: string): boolean {
  return ` ${folded} `.includes(isStem(word) ? ` ${word.slice(0, -1)}` : ` ${word} `);
}
