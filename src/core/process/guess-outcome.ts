import { findWords } from './find-words';
import { foldStage } from './fold-stage';
import { FILLERS, OPEN_STATUSES, OUTCOME_WORDS } from './outcome-words';

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
  if (findWords(folded, OUTCOME_WORDS.lost) !== null) return 'lost';
  if (findWords(folded, OUTCOME_WORDS.won) !== null) return 'won';
  if (isAllOf(folded, OUTCOME_WORDS.likelyWon)) return 'likelyWon';
  if (isAllOf(folded, OUTCOME_WORDS.closed)) return 'closed';
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

/**
 * Whether several of the words stand together in the text, or a single one with nothing but numbers
 * and fillers beside it: "Delivered" and "4. Payment received", not "Proposal delivered".
 */
function isAllOf(folded: string, words: readonly string[]): boolean {
  const phrases = words.filter((word) => word.includes(' '));
  if (findWords(folded, phrases) !== null) return true;
  const rest = folded
    .split(' ')
    .filter((word) => word.length > 1 && !/^\d+%?$/.test(word) && !FILLERS.includes(word));
  return rest.length > 0 && rest.every((word) => findWords(word, words) !== null);
}
