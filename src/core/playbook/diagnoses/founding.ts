import { STEPS, stepOrder } from '../../process';
import type { Diagnosis } from './diagnosis';
import { cause, clearlyLow, diagnosis, high, low, measure, notLow } from './records';

const EARLY_STEPS = STEPS.slice(0, stepOrder('proposal'));

/** The three founding cases; they are told before any other way of telling the same trouble. */
export const FOUNDING: readonly Diagnosis[] = [
  diagnosis(
    'many-proposals-few-deals',
    'Many proposals, few deals',
    'conversion',
    [low('proposals into deals')],
    [[notLow('proposals per week'), notLow('share', 'proposal')]],
    [
      cause(
        'needs-analysis',
        'Needs analysis: the offer answers a need that the customer did not name',
        'rushed before losses',
        'reasons of need',
      ),
      cause(
        'qualification',
        'Qualification: proposals go to customers who cannot or will not buy',
        'lets through',
        'reasons of means',
      ),
      cause(
        'wrong-leads',
        'The leads: they come from places where fewer customers buy',
        'lead mix',
      ),
      cause(
        'offer',
        'The offer: price, features or a competitor decide against it',
        'reasons of offer',
        'lost at objections',
      ),
    ],
    [
      'Which of these customers told you in their own words what the problem costs them?',
      'Who else had to agree, and what did they want?',
      'When you sent the last lost proposal, what made you think that it was time?',
    ],
    'No proposal before a written summary of needs that the customer has confirmed.',
    'A date for needs analysis, and a reason for each lost deal.',
    measure('proposals into deals', 'proposals that become deals'),
  ),
  diagnosis(
    'few-proposals',
    'Few proposals',
    'volume',
    // Proposals are first contacts times what becomes of them: a part of that, found, is the trouble.
    [
      low('proposals per week'),
      low('entries', { with: clearlyLow('proposals per week') }),
      ...EARLY_STEPS.map((step) =>
        low('conversion', { step, with: clearlyLow('proposals per week') }),
      ),
    ],
    [],
    [
      cause('effort', 'Effort: fewer first contacts', 'part of effort'),
      cause('methods', 'Methods: where the contacts come from', 'part of mix'),
      cause(
        'tactics',
        'Tactics: fewer contacts of the same kind get to a proposal',
        'part of tactics',
      ),
      cause(
        'stuck-before',
        'Stuck before: deals wait in the stages before the proposal',
        'part of waiting',
        'slow before proposal',
      ),
    ],
    [
      'What does a normal week of finding new customers look like, hour by hour?',
      'Where did your last three proposals come from?',
      'What keeps a good first talk from becoming a proposal?',
    ],
    'Book two fixed hours a day for first contacts, and count them together each Friday.',
    'The source and the prospecting method of each deal, and the day it was created.',
    measure('proposals per week', 'proposals a week'),
  ),
  diagnosis(
    'excessive-discounting',
    'Large discounts',
    'price',
    [high('discount')],
    [],
    [
      cause(
        'needs-analysis',
        'Needs analysis and value: the price is all there is to talk about',
        'discounted were rushed',
      ),
      cause(
        'negotiation',
        'Negotiation: price is given away late, or without something in return',
        'cut in negotiation',
        'closed at month end',
      ),
      cause('habit', 'Habit: the same discount on most deals', 'same discount'),
      cause(
        'wrong-leads',
        'The leads: one source or product brings the customers who press the price',
        'discount of a source',
        'discount of a product',
      ),
    ],
    [
      'What did the customer say the problem costs them before the price came up?',
      'Who named the discount first, and what did you get for it?',
      'Which of these deals would you have lost at list price?',
    ],
    'For every discount, ask for something in return, and write down what it was.',
    'The list price of each deal, and every change of its amount.',
    measure('discount', 'median discount of won deals'),
  ),
];
