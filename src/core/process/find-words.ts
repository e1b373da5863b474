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
    const isStem = word.endsWith('*');
    const letters = isStem ? word.slice(0, -1) : word;
    if (letters.length <= (longest?.letters ?? 0)) return;
    if (` ${folded} `.includes(isStem ? ` ${letters}` : ` ${letters} `)) {
      longest = { letters: letters.length, index };
    }
  });
  return longest;
}
