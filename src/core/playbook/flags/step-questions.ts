import { criterionQuestion } from '../../language/exit-criterion';
import type { Stage, Step } from '../../process';

/** The question that ends a note, by the step of the stage that the deal is in. */
export const STEP_QUESTIONS: Readonly<Record<Step, string>> = {
  'lead generation': 'What makes this one worth a call this week?',
  prospecting: 'What would make this customer want the next talk?',
  qualification: 'Who decides, and what happens if they do nothing?',
  'needs analysis': 'What did the customer say in their own words that the problem costs them?',
  proposal: 'What has to happen for the customer to decide?',
  objections: 'What is the customer still unsure about, and who can answer it?',
  negotiation: 'What do you get for what you give, and who has to agree?',
  closing: 'What is left to do before they sign, and who does it by when?',
};

/** The question where the step is not known. */
export const GENERAL_QUESTION = 'What is the next step, and who takes it by when?';

/** What a stage has that tells what to ask of a deal in it. */
type Asked = Pick<Stage, 'step' | 'exitCriteria'>;

/** The question that goes with a stage's step; the general one where it has none, or for null. */
export function stepQuestion(stage: Asked | null): string {
  const step = stage?.step ?? null;
  return step === null ? GENERAL_QUESTION : STEP_QUESTIONS[step];
}

/**
 * What to ask of an open deal that stands in a stage: whether what has to be true before it moves
 * on, the stage's exit criterion, is true; where none is written down, the question of its step.
 */
export function stageQuestion(stage: Asked | null): string {
  // A cell may hold several lines; a note is one.
  const criterion = stage?.exitCriteria?.trim().replace(/\s+/g, ' ') ?? '';
  return criterion === '' ? stepQuestion(stage) : criterionQuestion(criterion);
}
