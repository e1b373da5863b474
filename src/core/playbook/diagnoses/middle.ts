import type { Diagnosis } from './diagnosis';
import { cause, clearlyHigh, clearlyLow, diagnosis, high, low, measure, WANTED } from './records';

/** From a qualified customer to a proposal on the table. */
export const MIDDLE: readonly Diagnosis[] = [
  diagnosis(
    'needs-analysis-rushed',
    'Needs analysis is short',
    'conversion',
    [low('short time'), high('skips', 'needs analysis')],
    [
      [
        clearlyLow('conversion', { after: 'needs analysis' }),
        clearlyLow('proposals into deals'),
        clearlyHigh('discount'),
      ],
    ],
    [
      cause('pitching-early', 'The offer comes first', 'rushed before losses', 'reasons of need'),
      cause('tender', 'The customer sets the pace, as in a tender'),
    ],
    ['What did you not know when you wrote the last proposal?', 'Who set the date for it?'],
    'Send the customer their need in three sentences; wait for a yes.',
    WANTED.reasons,
    measure('skips', 'deals that skip needs analysis', 'needs analysis'),
  ),
  diagnosis(
    'needs-analysis-lingers',
    'Deals wait in needs analysis',
    'speed',
    [high('time', 'needs analysis'), high('share', 'needs analysis')],
    [],
    [
      cause('stakeholders', 'Many people have to be heard', 'large deals'),
      cause('free-consulting', 'Advice is given before anything is agreed', 'stalled'),
      cause('no-next-step', 'No next step is agreed', 'no next step'),
    ],
    ['What do you still need to know, and from whom?', 'What did the customer promise to do next?'],
    'End each talk with a step that the customer takes, and its date.',
    WANTED.nextSteps,
    measure('time', 'typical days in needs analysis', 'needs analysis'),
  ),
  diagnosis(
    'premature-proposals',
    'Proposals come early',
    'conversion',
    [high('skips', 'needs analysis'), high('skips', 'qualification')],
    [high('proposals per week')],
    [
      cause('on-request', 'Whoever asks gets one', 'reasons of means', 'reasons of need'),
      cause('activity-target', 'Their number is a goal'),
    ],
    [
      'What did the customer do to earn the last proposal?',
      'Which of yours had nobody who could say yes?',
    ],
    'Before a proposal, ask for a talk with the person who decides.',
    WANTED.reasons,
    measure('skips', 'deals that skip needs analysis', 'needs analysis'),
  ),
  diagnosis(
    'proposals-pile-up',
    'Proposals pile up',
    'speed',
    [high('time', 'proposal'), high('share', 'proposal')],
    [],
    [
      cause('sent-not-presented', 'They are sent, not presented'),
      cause('no-decision-date', 'No date for the decision is agreed', 'no close date'),
      cause('no-next-step', 'Nothing is planned after the proposal', 'no next step'),
    ],
    [
      'What has to happen at the customer before a decision?',
      'When did you last speak with whoever decides?',
    ],
    'Present each proposal in a talk, and leave with a date for the decision.',
    WANTED.closeDates,
    measure('time', 'typical days in proposal', 'proposal'),
  ),
];
