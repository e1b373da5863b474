import type { Diagnosis } from '../diagnosis';
import { cause, high, low, measure, notLow } from './records';

/** The three founding cases; they are told before any other way of telling the same trouble. */
export const FOUNDING: readonly Diagnosis[] = [
  {
    code: 'many-proposals-few-deals',
    title: 'Many proposals, few deals',
    trouble: 'conversion',
    leading: [low('proposals into deals')],
    pattern: [[notLow('proposals per week'), notLow('share', 'proposal')]],
    causes: [
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
    questions: [
      'Which of these customers told you in their own words what the problem costs them?',
      'Who else had to agree, and what did they want?',
      'When you sent the last lost proposal, what made you think that it was time?',
    ],
    action: 'No proposal before a written summary of needs that the customer has confirmed.',
    dataWanted: 'A date for needs analysis, and a reason for each lost deal.',
    followUp: measure('proposals into deals', 'proposals that become deals'),
  },
  {
    code: 'few-proposals',
    title: 'Few proposals',
    trouble: 'volume',
    leading: [low('proposals per week')],
    pattern: [],
    causes: [
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
    questions: [
      'What does a normal week of finding new customers look like, hour by hour?',
      'Where did your last three proposals come from?',
      'What keeps a good first talk from becoming a proposal?',
    ],
    action: 'Book two fixed hours a day for first contacts, and count them together each Friday.',
    dataWanted: 'The source and the prospecting method of each deal, and the day it was created.',
    followUp: measure('proposals per week', 'proposals a week'),
  },
  {
    code: 'excessive-discounting',
    title: 'Large discounts',
    trouble: 'price',
    leading: [high('discount')],
    pattern: [],
    causes: [
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
    questions: [
      'What did the customer say the problem costs them before the price came up?',
      'Who named the discount first, and what did you get for it?',
      'Which of these deals would you have lost at list price?',
    ],
    action: 'For every discount, ask for something in return, and write down what it was.',
    dataWanted: 'The list price of each deal, and every change of its amount.',
    followUp: measure('discount', 'median discount of won deals'),
  },
];
