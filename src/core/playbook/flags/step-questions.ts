import type { Step } from '../../process';

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
