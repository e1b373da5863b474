import { foldCode } from '../text/fold-code';
import { foldText } from '../text/fold-text';
import { names } from '../text/names';

/**
 * The field's steps of selling, in order. Every stage of a team's process is mapped to one;
 * diagnoses attach to the step, never to the stage's name.
 */
export const STEPS = [
  'lead generation',
  'prospecting',
  'qualification',
  'needs analysis',
  'proposal',
  'objections',
  'negotiation',
  'closing',
] as const;

/** Where a deal in a stage stands: still open, or decided. */
export const OUTCOMES = ['open', 'won', 'lost'] as const;

/** The steps that can be done before there is a deal. */
export const EFFORT_STEPS = ['lead generation', 'prospecting'] as const;

/** What a row of the process is about: a stage, by its outcome, or a kind of activity. */
export const ROW_OUTCOMES = [...OUTCOMES, 'activity'] as const;

/** How the outcome of an activity's row is written in the languages that are understood. */
const ACTIVITY_WORDS: readonly string[] = names(
  'activity, aktivitat, actividad, activite, atividade',
);

/** The outcome that a text names in any case and language; undefined where it names none. */
export function rowOutcomeOf(text: string): (typeof ROW_OUTCOMES)[number] | undefined {
  if (ACTIVITY_WORDS.includes(foldText(text))) return 'activity';
  const code = foldCode(text);
  return OUTCOMES.find((outcome) => outcome === code);
}
