import type { Diagnosis } from '../diagnosis';
import { cause, clearlyHigh, clearlyLow, high, low, measure, notLow, WANTED } from './records';

/** The pipeline as a whole: its shape, its pace, the size of its deals. */
export const WHOLE: readonly Diagnosis[] = [
  {
    code: 'strong-closer-few-chances',
    title: 'Closes well, with few chances',
    trouble: 'volume',
    leading: [high('win rate'), low('proposals per week')],
    pattern: [clearlyHigh('win rate'), clearlyLow('proposals per week')],
    causes: [cause('prospecting', 'Coach prospecting, not closing', 'few new deals')],
    questions: ['What would double your first talks?', 'Whom do your won customers know?'],
    action: 'Ask each won customer for one introduction.',
    dataWanted: WANTED.created,
    followUp: measure('proposals per week', 'proposals a week'),
  },
  {
    code: 'empty-top',
    title: 'The top of the pipeline is empty',
    trouble: 'shape',
    leading: [low('share of first steps')],
    pattern: [],
    causes: [
      cause('feast-and-famine', 'Closing takes the time for new customers', 'fewer than before'),
      cause('source-dried-up', 'A source has dried up', 'source dried up'),
    ],
    questions: [
      'Which deals will you close in a cycle from now?',
      'What happened to the time for new contacts?',
    ],
    action: 'Set a number of first contacts a week, and keep it in busy weeks.',
    dataWanted: WANTED.created,
    followUp: measure('share of first steps', 'share of open deals in the first steps'),
  },
  {
    code: 'full-top-empty-bottom',
    title: 'A full top and an empty bottom',
    trouble: 'shape',
    leading: [high('share of first steps')],
    pattern: [],
    causes: [
      cause('not-advancing', 'First talks lead to no next step', 'no next step', 'stalled'),
      cause('new-territory', 'The pipeline is still young'),
    ],
    questions: [
      'Which have agreed to a next step, and which are only polite?',
      'What would let you drop five this week?',
    ],
    action: 'Take the oldest ten: agree a next step with a date, or close them.',
    dataWanted: WANTED.nextSteps,
    followUp: measure('share of first steps', 'share of open deals in the first steps'),
  },
  {
    code: 'slow-cycle',
    title: 'Deals take long',
    trouble: 'speed',
    leading: [high('cycle')],
    pattern: [],
    causes: [
      cause('one-step', 'One step holds the extra time', 'longest excess'),
      cause('large-deals', 'Larger deals take their time', 'large deals'),
    ],
    questions: [
      'Where did the last won deal wait, and for whom?',
      'What could the customer do a week earlier?',
    ],
    action: 'Agree the dates of the remaining steps at the first talk.',
    dataWanted: WANTED.stageDates,
    followUp: measure('cycle', 'median days to a won deal'),
  },
  {
    code: 'small-deals',
    title: 'Deals are small',
    trouble: 'size',
    leading: [low('deal size')],
    pattern: [notLow('win rate')],
    causes: [
      cause('reach', 'The talk stays with one person at the customer'),
      cause('product-mix', 'More of the small products are sold', 'product mix'),
    ],
    questions: [
      'Who else at this customer has the same problem?',
      'When did you last offer the larger version?',
    ],
    action: 'Name one larger option in each proposal, and what it adds.',
    dataWanted: 'The product of each deal.',
    followUp: measure('deal size', 'median amount of won deals'),
  },
];
