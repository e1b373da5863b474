import { hasWords } from '../text/find-words';
import { foldStage } from './fold-stage';
import { signMeaning } from './outcome-signs';
import {
  ACCEPTED_WORDS,
  AGAINST,
  CARRIED_OUT_WORDS,
  LOST_ALONE,
  NEGATIONS,
  OFFERED,
  OPEN_STATUSES,
  OUTCOME_WORDS,
  RIVALS,
  SO_FAR,
} from './outcome-words';
import { standsAlone, withoutWords } from './stands-alone';

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
  if (whole === '') return signMeaning(name);
  const folded = withoutWords(whole, OUTCOME_WORDS.open);
  const { lost, won, likelyWon, closed } = OUTCOME_WORDS;
  const isNegated = hasNegation(whole);
  if (isNegated && whole.split(' ').some((word) => SO_FAR.includes(word))) return 'open';
  if (hasWords(folded, lost)) return 'lost';
  if (standsAlone(folded, LOST_ALONE, [...closed, ...OFFERED])) return 'lost';
  // "Auftrag nicht erhalten" has its negation within.
  const bare = withoutWords(folded, NEGATIONS);
  const isWon = hasWords(bare, won);
  const isAccepted =
    hasPhrase(bare, ACCEPTED_WORDS) ||
    standsAlone(bare, ACCEPTED_WORDS, [...likelyWon, ...closed, ...OFFERED]);
  if ((isWon || hasWords(bare, ACCEPTED_WORDS)) && isWonByRival(bare)) return 'lost';
  if (isWon) return isNegated ? 'lost' : 'won';
  if (isAccepted) return isNegated ? 'lost' : 'likelyWon';
  // What is not paid, or not closed, goes on.
  if (isCarriedOut(bare)) return isNegated ? 'open' : 'likelyWon';
  if (standsAlone(bare, closed)) return isNegated ? 'open' : 'closed';
  return folded === whole ? null : 'open';
}

/** Whether a rival is named, and not as the one who was beaten. */
function isWonByRival(folded: string): boolean {
  return hasWords(folded, RIVALS) && !hasWords(folded, AGAINST);
}

/** What a status says of a deal; null where no known word is in it. */
export function guessStatus(status: string): OutcomeMeaning | null {
  const folded = foldStage(status);
  // A stage "Live" is a customer's; a deal of the status "Live" goes on.
  if (OPEN_STATUSES.includes(folded)) return 'open';
  return guessOutcome(status) ?? (hasWords(folded, OPEN_STATUSES) ? 'open' : null);
}

/** Whether the name is of what only follows a win: "Paid", "Delivered". */
export function isCarriedOut(name: string): boolean {
  const folded = foldStage(name);
  return (
    hasPhrase(folded, CARRIED_OUT_WORDS) ||
    standsAlone(folded, CARRIED_OUT_WORDS, OUTCOME_WORDS.closed)
  );
}

/** Whether a word of the name turns the others round; "No. 5" is no negation. */
function hasNegation(folded: string): boolean {
  return NEGATIONS.some((negation) => {
    const [, behind] = ` ${folded} `.split(` ${negation} `);
    return behind !== undefined && !/^\d/.test(behind);
  });
}

/** Whether one of the phrases of several words is in the text, whatever stands beside it. */
function hasPhrase(folded: string, words: readonly string[]): boolean {
  return hasWords(
    folded,
    words.filter((word) => word.includes(' ')),
  );
}
