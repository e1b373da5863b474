import { foldText } from '../texts/fold-text';
import type { Outcome } from './model';
import { OUTCOME_WORDS, PARKED_WORDS, STEP_WORDS } from './stage-name-synonyms';
import { STEPS, type Step } from './steps';

/** What a stage's name says of it: its outcome, and the step where it is an open stage. */
export interface StageGuess {
  readonly outcome: Outcome;
  /** Null where no known word is in the name, and for won and lost stages. */
  readonly step: Step | null;
}

/**
 * Guesses a stage's meaning from its name.
 * @example guessStage('Closed Won') // { outcome: 'won', step: null }
 * @example guessStage('Angebot raus') // { outcome: 'open', step: 'proposal' }
 * @example guessStage('Blue') // { outcome: 'open', step: null }
 */
export function guessStage(name: string): StageGuess {
  const folded = foldText(name);
  for (const outcome of ['lost', 'won'] as const) {
    if (longestMatch(folded, OUTCOME_WORDS[outcome]) > 0) return { outcome, step: null };
  }
  let best: Step | null = null;
  let bestLength = 0;
  for (const step of STEPS) {
    const length = longestMatch(folded, STEP_WORDS[step]);
    if (length > 0 && length >= bestLength) {
      best = step;
      bestLength = length;
    }
  }
  return { outcome: 'open', step: best };
}

/** Whether the name says that deals are set aside there: "On hold", "Nurturing". */
export function isParked(name: string): boolean {
  return longestMatch(foldText(name), PARKED_WORDS) > 0;
}

/** Letters of the longest word of the list found in the folded text; 0 where none is. */
function longestMatch(folded: string, words: readonly string[]): number {
  let longest = 0;
  for (const word of words) {
    const isStem = word.endsWith('*');
    const letters = isStem ? word.slice(0, -1) : word;
    if (letters.length <= longest) continue;
    const text = ` ${folded} `;
    if (text.includes(isStem ? ` ${letters}` : ` ${letters} `)) longest = letters.length;
  }
  return longest;
}
