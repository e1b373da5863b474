import type { Diagnosis } from './diagnosis';

/**
 * The diagnoses, one record each, the founding three first. A sales trainer may change every word
 * and every list here. Where several tell the same trouble, the earlier founding one is told, then
 * the one whose leading signal is strongest.
 */
export const DIAGNOSES: readonly Diagnosis[] = [
  {
    code: 'many-proposals-few-deals',
    title: 'Many proposals, few deals',
    trouble: 'conversion',
    leading: [{ signal: 'proposals into deals', is: 'low' }],
    pattern: [{ signal: 'proposals per week', is: 'not low' }],
    causes: [
      {
        code: 'needs-analysis',
        cause: 'Needs analysis: the offer answers a need that the customer did not name',
        pointers: [],
      },
      {
        code: 'qualification',
        cause: 'Qualification: proposals go to customers who cannot or will not buy',
        pointers: [],
      },
      {
        code: 'wrong-leads',
        cause: 'The leads: they come from places where fewer customers buy',
        pointers: [],
      },
      {
        code: 'offer',
        cause: 'The offer: price, features or a competitor decide against it',
        pointers: [],
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
      { code: 'effort', cause: 'Effort: fewer first contacts', pointers: [] },
      { code: 'methods', cause: 'Methods: where the contacts come from', pointers: [] },
      {
        code: 'tactics',
        cause: 'Tactics: fewer contacts of the same kind get to a proposal',
        pointers: [],
      },
      {
        code: 'stuck-before',
        cause: 'Stuck before: deals wait in the stages before the proposal',
        pointers: [],
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
        pointers: [],
      },
      {
        code: 'negotiation',
        cause: 'Negotiation: price is given away late, or without something in return',
        pointers: [],
      },
      { code: 'habit', cause: 'Habit: the same discount on most deals', pointers: [] },
      {
        code: 'wrong-leads',
        cause: 'The leads: one source or product brings the customers who press the price',
        pointers: [],
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
  {
    code: 'empty-top',
    title: 'The top of the pipeline is empty',
    trouble: 'shape',
    leading: [{ signal: 'share of first steps', is: 'low' }],
    pattern: [],
    causes: [
      {
        code: 'feast-and-famine',
        cause: 'Feast and famine: closing takes the time that finding customers needs',
        pointers: [],
      },
      { code: 'source-dried-up', cause: 'A source of leads has dried up', pointers: [] },
    ],
    questions: [
      'In one cycle from now, which deals will you be closing?',
      'What happened to the time for new contacts in the last weeks?',
    ],
    action: 'Set a number of first contacts for each week, and keep it in busy weeks as well.',
    dataWanted: 'The day on which each deal was created, and its source.',
    followUp: { signal: 'share of first steps', text: 'share of open deals in the first steps' },
  },
  {
    code: 'full-top-empty-bottom',
    title: 'A full top and an empty bottom',
    trouble: 'shape',
    leading: [{ signal: 'share of first steps', is: 'high' }],
    pattern: [],
    causes: [
      {
        code: 'not-advancing',
        cause: 'Advancing: first talks do not lead to an agreed next step',
        pointers: [],
      },
      {
        code: 'new-territory',
        cause: 'A new territory: the pipeline is still young',
        pointers: [],
      },
    ],
    questions: [
      'Which of these customers have agreed to a next step, and which are only polite?',
      'What would have to be true for you to let five of them go this week?',
    ],
    action: 'Go through the oldest ten: agree a next step with a date, or close them as lost.',
    dataWanted: 'The next step of each open deal and its date.',
    followUp: { signal: 'share of first steps', text: 'share of open deals in the first steps' },
  },
  {
    code: 'proposals-pile-up',
    title: 'Proposals pile up',
    trouble: 'speed',
    leading: [
      { signal: 'time', step: 'proposal', is: 'high' },
      { signal: 'share', step: 'proposal', is: 'high' },
    ],
    pattern: [],
    causes: [
      { code: 'sent-not-presented', cause: 'Proposals are sent, not presented', pointers: [] },
      {
        code: 'no-decision-date',
        cause: 'Nobody agreed with the customer when they decide',
        pointers: [],
      },
      { code: 'no-next-step', cause: 'There is no next step after the proposal', pointers: [] },
    ],
    questions: [
      'What has to happen at the customer between the proposal and a decision?',
      'When did you last speak with the person who decides?',
    ],
    action: 'Present every proposal in a talk, and leave it with a date for the decision.',
    dataWanted: 'A close date and a next step for each deal in proposal.',
    followUp: { signal: 'time', text: 'typical days in proposal' },
  },
];
