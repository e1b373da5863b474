import { findWords, hasWords } from '../text/find-words';
import { foldStage } from './fold-stage';
import { guessOutcome } from './guess-outcome';
import type { Outcome } from './model';
import { PARKED_ALONE, PARKED_WORDS, STEP_WORDS } from './stage-name-synonyms';
import { standsAlone } from './stands-alone';
import { STEPS, type Step } from './steps';

/** What a stage's name alone says of it: its outcome, and the step where it is an open stage. */
export interface StageGuess {
  /** Won or lost where the name says so for sure. */
  readonly outcome: Outcome;
  /** Null where no known word is in the name, and for won and lost stages. */
  readonly step: Step | null;
  /** The steps' order, in a step that of its words: 4.02 is early in the fifth step. */
  readonly place: number | null;
  /** Every step of which a word is in the name, `step` first. */
  readonly steps: readonly Step[];
}

/**
 * Guesses a stage's meaning from its name.
 * @example guessStage('Closed Won') // { outcome: 'won', step: null, place: null, steps: [] }
 * @example guessStage('Angebot raus').step // 'proposal'
 * @example guessStage('Blue').step // null
 */
export function guessStage(name: string): StageGuess {
  const outcome = guessOutcome(name);
  const none = { step: null, place: null, steps: [] };
  if (outcome === 'won' || outcome === 'lost') return { outcome, ...none };
  const folded = foldStage(name);
  const found = STEPS.flatMap((step, order) => {
    const match = findWords(folded, STEP_WORDS[step]);
    return match === null ? [] : [{ step, order, ...match }];
  });
  // The longest words, and of equally long ones those of the later step.
  found.sort((a, b) => b.letters - a.letters || b.order - a.order);
  const [best] = found;
  if (best === undefined) return { outcome: 'open', ...none };
  return {
    outcome: 'open',
    step: best.step,
    place: best.order + best.index / 100,
    steps: found.map(({ step }) => step),
  };
}

/** Whether the name says that deals are set aside there: "On hold", "Nurturing". */
export function isParked(name: string): boolean {
  const folded = foldStage(name);
  return hasWords(folded, PARKED_WORDS) || standsAlone(folded, PARKED_ALONE);
}
