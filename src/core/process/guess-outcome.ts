import { findWords } from './find-words';
import { foldStage } from './fold-stage';
import { FILLERS, NEGATIONS, OPEN_STATUSES, OUTCOME_WORDS, SO_FAR } from './outcome-words';

/**
 * What the words in a stage's or a status's name say of a deal: decided for sure (`won`, `lost`),
 * most likely won where nothing else is (`likelyWon`), decided one way or the other (`closed`), or
 * still going on although such a word is in it (`open`).
 */
export type OutcomeMeaning = keyof typeof OUTCOME_WORDS;

/**
 * What a name says of an outcome; null where no known word is in it.
 * @example guessOutcome('Closed - Not Won') // 'lost'
 * @example guessOutcome('NDA signed') // 'open'
 * @example guessOutcome('Proposal') // null
 */
export function guessOutcome(name: string): OutcomeMeaning | null {
  const whole = foldStage(name);
  const folded = without(whole, OUTCOME_WORDS.open);
  const { lost, won, likelyWon, closed } = OUTCOME_WORDS;
  const isNegated = hasNegation(whole);
  if (isNegated && whole.split(' ').some((word) => SO_FAR.includes(word))) return 'open';
  if (findWords(folded, lost) !== null) return 'lost';
  // "Auftrag nicht erhalten" has its negation within.
  const bare = isNegated ? without(folded, NEGATIONS) : folded;
  if (findWords(bare, won) !== null) return isNegated ? 'lost' : 'won';
  // What is not paid, or not closed, goes on.
  if (isAllOf(folded, likelyWon, closed)) return isNegated ? 'open' : 'likelyWon';
  if (isAllOf(folded, closed)) return isNegated ? 'open' : 'closed';
  return folded === whole ? null : 'open';
}

/** What a status says of a deal; null where no known word is in it. */
export function guessStatus(status: string): OutcomeMeaning | null {
  return (
    guessOutcome(status) ?? (findWords(foldStage(status), OPEN_STATUSES) === null ? null : 'open')
  );
}

/** The folded text without the phrases. */
function without(folded: string, phrases: readonly string[]): string {
  const found = phrases.filter((phrase) => ` ${folded} `.includes(` ${phrase} `));
  // The longest first, for one may stand in another.
  found.sort((a, b) => b.length - a.length);
  return found.reduce((text, phrase) => ` ${text} `.replace(` ${phrase} `, ' ').trim(), folded);
}

/** Whether a word of the name turns the others round; "No. 5" is no negation. */
function hasNegation(folded: string): boolean {
  const words = folded.split(' ');
  return words.some(
    (word, index) => NEGATIONS.includes(word) && !/^\d/.test(words[index + 1] ?? ''),
  );
}

/**
 * Whether several of the words stand together in the text, or a single one with nothing but numbers,
 * fillers and words of `others` beside it: "Delivered" and "4. Payment received", not "Proposal
 * delivered".
 */
function isAllOf(
  folded: string,
  words: readonly string[],
  others: readonly string[] = [],
): boolean {
  const phrases = words.filter((word) => word.includes(' '));
  if (findWords(folded, phrases) !== null) return true;
  const single = folded
    .split(' ')
    .filter(
      (word) =>
        word.length > 1 &&
        !/^\d+%?$/.test(word) &&
        !FILLERS.includes(word) &&
        !NEGATIONS.includes(word),
    );
  const isIn = (list: readonly string[]) => (word: string) => findWords(word, list) !== null;
  return (
    single.some(isIn(words)) && single.every((word) => isIn(words)(word) || isIn(others)(word))
  );
}
