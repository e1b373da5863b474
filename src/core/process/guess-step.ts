import { foldText } from '../text/fold-text';
import type { Outcome } from './model';
import { OUTCOME_WORDS, PARKED_WORDS, STEP_WORDS } from './stage-name-synonyms';
import { STEPS, type Step } from './steps';

/** What a stage's name says of it: its outcome, and the step where it is an open stage. */
export interface StageGuess {
  readonly outcome: Outcome;
  /** Null where no known word is in the name, and for won and lost stages. */
  readonly step: Step | null;
  /** The steps' order, in a step that of its words: 4.02 is early in the fifth step. */
  readonly place: number | null;
}

/**
 * Guesses a stage's meaning from its name.
 * @example guessStage('Closed Won') // { outcome: 'won', step: null, place: null }
 * @example guessStage('Angebot raus') // { outcome: 'open', step: 'proposal', place: 4.15 }
 * @example guessStage('Blue') // { outcome: 'open', step: null, place: null }
 */
export function guessStage(name: string): StageGuess {
  const folded = foldText(name);
  for (const outcome of ['lost', 'won'] as const) {
    if (longestMatch(folded, OUTCOME_WORDS[outcome]) !== null) {
      return { outcome, step: null, place: null };
    }
  }
  let guess: StageGuess = { outcome: 'open', step: null, place: null };
  let longest = 0;
  STEPS.forEach((step, order) => {
    const match = longestMatch(folded, STEP_WORDS[step]);
    if (match === null || match.letters < longest) return;
    guess = { outcome: 'open', step, place: order + match.index / 100 };
    longest = match.letters;
  });
  return guess;
}

/** Whether the name says that deals are set aside there: "On hold", "Nurturing". */
export function isParked(name: string): boolean {
  return longestMatch(foldText(name), PARKED_WORDS) !== null;
}

/** The longest word of the list found in the folded text, and its place; null where none is. */
function longestMatch(
  folded: string,
  words: readonly string[],
): { letters: number; index: number } | null {
  let longest: { letters: number; index: number } | null = null;
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
