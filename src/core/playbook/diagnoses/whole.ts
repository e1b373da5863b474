import type { Diagnosis } from './diagnosis';
import {
  cause,
  clearlyHigh,
  clearlyLow,
  diagnosis,
  high,
  low,
  measure,
  notLow,
  OLDEST_TEN,
  WANTED,
} from './records';

/** The pipeline as a whole: its shape, its pace, the size of its deals. */
export const WHOLE: readonly Diagnosis[] = [
  diagnosis(
    'strong-closer-few-chances',
    'Closes well, with few chances',
    'volume',
    [high('win rate'), low('proposals per week')],
    [clearlyHigh('win rate'), clearlyLow('proposals per week')],
    [cause('prospecting', 'Coach prospecting, not closing', 'few new deals')],
    ['What would double your first talks?', 'Whom do your won customers know?'],
    'Ask each won customer for one introduction.',
    WANTED.created,
    measure('proposals per week', 'proposals a week'),
  ),
  diagnosis(
    'empty-top',
    'The top of the pipeline is empty',
    'shape',
    [low('share of first steps')],
    [],
    [
      cause('feast-and-famine', 'Closing takes the time for new customers', 'fewer than before'),
      cause('source-dried-up', 'A source has dried up', 'source dried up'),
    ],
    [
      'Which deals will you close in a cycle from now?',
      'What happened to the time for new contacts?',
    ],
    'Set a number of first contacts a week, and keep it in busy weeks.',
    WANTED.created,
    measure('share of first steps', 'share of open deals in the first steps'),
  ),
  diagnosis(
    'full-top-empty-bottom',
    'A full top and an empty bottom',
    'shape',
    [high('share of first steps')],
    [],
    [
      cause('not-advancing', 'First talks lead to no next step', 'no next step', 'stalled'),
      cause('new-territory', 'The pipeline is still young'),
    ],
    [
      'Which have agreed to a next step, and which are only polite?',
      'What would let you drop five this week?',
    ],
    OLDEST_TEN,
    WANTED.nextSteps,
    measure('share of first steps', 'share of open deals in the first steps'),
  ),
  diagnosis(
    'slow-cycle',
    'Deals take long',
    'speed',
    [high('cycle')],
    [],
    [
      cause('one-step', 'One step holds the extra time', 'longest excess'),
      cause('large-deals', 'Larger deals take their time', 'large deals'),
    ],
    [
      'Where did the last won deal wait, and for whom?',
      'What could the customer do a week earlier?',
    ],
    'Agree the dates of the remaining steps at the first talk.',
    WANTED.stageDates,
    measure('cycle', 'median days to a won deal'),
  ),
  diagnosis(
    'small-deals',
    'Deals are small',
    'size',
    [low('deal size')],
    [notLow('win rate')],
    [
      cause('reach', 'The talk stays with one person at the customer'),
      cause('product-mix', 'More of the small products are sold', 'product mix'),
    ],
    [
      'Who else at this customer has the same problem?',
      'When did you last offer the larger version?',
    ],
    'Name one larger option in each proposal, and what it adds.',
    'The product of each deal.',
    measure('deal size', 'median amount of won deals'),
  ),
];
