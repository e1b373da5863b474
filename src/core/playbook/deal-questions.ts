import type { Stage, Step } from '../process';
import { stageQuestion, stepQuestion } from './flags/step-questions';

/** What to ask of a deal in a step after the step's first question, open questions all. */
const FURTHER_QUESTIONS: Readonly<Record<Step, readonly string[]>> = {
  'lead generation': [
    'What makes this company look like those that bought?',
    'Whom do we know there, and who could introduce us?',
  ],
  prospecting: [
    'What do we know of their situation that they would want to hear about?',
    'When and how shall we try next, and when do we stop?',
  ],
  qualification: [
    'What has to be decided on their side, by whom and in what order?',
    'Where does the money come from, and what else competes for it?',
  ],
  'needs analysis': [
    'Who else is affected, and what would they say that it costs?',
    'How would they know, a year from now, that it was worth it?',
  ],
  proposal: [
    'Who reads the proposal, and what will each of them look for first?',
    'When do we go through it together?',
  ],
  objections: [
    'When did they first say this, and what lies behind it?',
    'What would they have to see to be sure?',
  ],
  negotiation: [
    'What happens for them if there is no agreement?',
    'Which concession costs us little and is worth much to them?',
  ],
  closing: [
    'What could still stop it, and who would tell us?',
    'What has the customer said about the day on which it is to start?',
  ],
};

/** Of a deal in a stage whose step is not known. */
const FURTHER_GENERAL: readonly string[] = [
  'What has the customer said that they will do next?',
  'What would have to happen for the customer to decide?',
];

/** More questions than this are not asked. */
const MOST_QUESTIONS = 3;

/**
 * What to ask of a deal in a stage, at most three questions: the stage's exit criterion first, where
 * it has one, then those of its step. A stage of null, or without a step, is asked in general.
 */
export function dealQuestions(stage: Pick<Stage, 'step' | 'exitCriteria'> | null): string[] {
  const step = stage?.step ?? null;
  const further = step === null ? FURTHER_GENERAL : FURTHER_QUESTIONS[step];
  // Where there is no criterion, the stage's question is that of its step.
  const questions = new Set([stageQuestion(stage), stepQuestion(stage), ...further]);
  return [...questions].slice(0, MOST_QUESTIONS);
}
