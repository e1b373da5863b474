import type { Diagnosis } from '../diagnosis';

/** The three founding cases; they are told before any other way of telling the same trouble. */
export const FOUNDING: readonly Diagnosis[] = [
  {
    code: 'many-proposals-few-deals',
    title: 'Many proposals, few deals',
    trouble: 'conversion',
    leading: [{ signal: 'proposals into deals', is: 'low' }],
    pattern: [
      [
        { signal: 'proposals per week', is: 'not low' },
        { signal: 'share', step: 'proposal', is: 'not low' },
      ],
    ],
    causes: [
      {
        code: 'needs-analysis',
        cause: 'Needs analysis: the offer answers a need that the customer did not name',
        pointers: ['rushed before losses', 'reasons of need'],
      },
      {
        code: 'qualification',
        cause: 'Qualification: proposals go to customers who cannot or will not buy',
        pointers: ['lets through', 'reasons of means'],
      },
      {
        code: 'wrong-leads',
        cause: 'The leads: they come from places where fewer customers buy',
        pointers: ['lead mix'],
      },
      {
        code: 'offer',
        cause: 'The offer: price, features or a competitor decide against it',
        pointers: ['reasons of offer', 'lost at objections'],
      },
    ],
    questions: [
      'Which of these customers told you in their own words what the problem costs them?',
      'Who else had to agree, and what did they want?',
      'When you sent the last lost proposal, what made you think that it was time?',
    ],
    action: 'No proposal before a written summary of needs that the customer has confirmed.',
    dataWanted: 'A date for needs analysis, and a reason for each lost deal.',
    followUp: { signal: 'proposals into deals', text: 'proposals that become deals' },
  },
  {
    code: 'few-proposals',
    title: 'Few proposals',
    trouble: 'volume',
    leading: [{ signal: 'proposals per week', is: 'low' }],
    pattern: [],
    causes: [
      { code: 'effort', cause: 'Effort: fewer first contacts', pointers: ['part of effort'] },
      {
        code: 'methods',
        cause: 'Methods: where the contacts come from',
        pointers: ['part of mix'],
      },
      {
        code: 'tactics',
        cause: 'Tactics: fewer contacts of the same kind get to a proposal',
        pointers: ['part of tactics'],
      },
      {
        code: 'stuck-before',
        cause: 'Stuck before: deals wait in the stages before the proposal',
        pointers: ['part of waiting', 'slow before proposal'],
      },
    ],
    questions: [
      'What does a normal week of finding new customers look like, hour by hour?',
      'Where did your last three proposals come from?',
      'What keeps a good first talk from becoming a proposal?',
    ],
    action: 'Book two fixed hours a day for first contacts, and count them together each Friday.',
    dataWanted: 'The source and the prospecting method of each deal, and the day it was created.',
    followUp: { signal: 'proposals per week', text: 'proposals a week' },
  },
  {
    code: 'excessive-discounting',
    title: 'Large discounts',
    trouble: 'price',
    leading: [{ signal: 'discount', is: 'high' }],
    pattern: [],
    causes: [
      {
        code: 'needs-analysis',
        cause: 'Needs analysis and value: the price is all there is to talk about',
        pointers: ['discounted were rushed'],
      },
      {
        code: 'negotiation',
        cause: 'Negotiation: price is given away late, or without something in return',
        pointers: ['cut in negotiation', 'closed at month end'],
      },
      {
        code: 'habit',
        cause: 'Habit: the same discount on most deals',
        pointers: ['same discount'],
      },
      {
        code: 'wrong-leads',
        cause: 'The leads: one source or product brings the customers who press the price',
        pointers: ['discount of a source', 'discount of a product'],
      },
    ],
    questions: [
      'What did the customer say the problem costs them before the price came up?',
      'Who named the discount first, and what did you get for it?',
      'Which of these deals would you have lost at list price?',
    ],
    action: 'For every discount, ask for something in return, and write down what it was.',
    dataWanted: 'The list price of each deal, and every change of its amount.',
    followUp: { signal: 'discount', text: 'median discount of won deals' },
  },
];
