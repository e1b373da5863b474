import type { Diagnosis } from '../diagnosis';
import { cause, clearlyHigh, clearlyLow, high, low, measure, WANTED } from './records';

/** From a qualified customer to a proposal on the table. */
export const MIDDLE: readonly Diagnosis[] = [
  {
    code: 'needs-analysis-rushed',
    title: 'Needs analysis is short',
    trouble: 'conversion',
    leading: [low('short time'), high('skips', 'needs analysis')],
    pattern: [
      [
        clearlyLow('conversion', { after: 'needs analysis' }),
        clearlyLow('proposals into deals'),
        clearlyHigh('discount'),
      ],
    ],
    causes: [
      cause('pitching-early', 'The offer comes first', 'rushed before losses', 'reasons of need'),
      cause('tender', 'The customer sets the pace, as in a tender'),
    ],
    questions: [
      'What did you not know when you wrote the last proposal?',
      'Who set the date for it?',
    ],
    action: 'Send the customer their need in three sentences; wait for a yes.',
    dataWanted: WANTED.reasons,
    followUp: measure('skips', 'deals that skip needs analysis', 'needs analysis'),
  },
  {
    code: 'needs-analysis-lingers',
    title: 'Deals wait in needs analysis',
    trouble: 'speed',
    leading: [high('time', 'needs analysis'), high('share', 'needs analysis')],
    pattern: [],
    causes: [
      cause('stakeholders', 'Many people have to be heard', 'large deals'),
      cause('free-consulting', 'Advice is given before anything is agreed', 'stalled'),
      cause('no-next-step', 'No next step is agreed', 'no next step'),
    ],
    questions: [
      'What do you still need to know, and from whom?',
      'What did the customer promise to do next?',
    ],
    action: 'End each talk with a step that the customer takes, and its date.',
    dataWanted: WANTED.nextSteps,
    followUp: measure('time', 'typical days in needs analysis', 'needs analysis'),
  },
  {
    code: 'premature-proposals',
    title: 'Proposals come early',
    trouble: 'conversion',
    leading: [high('skips', 'needs analysis'), high('skips', 'qualification')],
    pattern: [high('proposals per week')],
    causes: [
      cause('on-request', 'Whoever asks gets one', 'reasons of means', 'reasons of need'),
      cause('activity-target', 'Their number is a goal'),
    ],
    questions: [
      'What did the customer do to earn the last proposal?',
      'Which of yours had nobody who could say yes?',
    ],
    action: 'Before a proposal, ask for a talk with the person who decides.',
    dataWanted: WANTED.reasons,
    followUp: measure('skips', 'deals that skip needs analysis', 'needs analysis'),
  },
  {
    code: 'proposals-pile-up',
    title: 'Proposals pile up',
    trouble: 'speed',
    leading: [high('time', 'proposal'), high('share', 'proposal')],
    pattern: [],
    causes: [
      cause('sent-not-presented', 'They are sent, not presented'),
      cause('no-decision-date', 'No date for the decision is agreed', 'no close date'),
      cause('no-next-step', 'Nothing is planned after the proposal', 'no next step'),
    ],
    questions: [
      'What has to happen at the customer before a decision?',
      'When did you last speak with whoever decides?',
    ],
    action: 'Present each proposal in a talk, and leave with a date for the decision.',
    dataWanted: WANTED.closeDates,
    followUp: measure('time', 'typical days in proposal', 'proposal'),
  },
];
