import type { Diagnosis } from '../diagnosis';

/** The pipeline as a whole: its shape, its pace, the size of its deals. */
export const WHOLE: readonly Diagnosis[] = [
  {
    code: 'strong-closer-few-chances',
    title: 'Closes well, with few chances',
    trouble: 'volume',
    leading: [
      { signal: 'win rate', is: 'high' },
      { signal: 'proposals per week', is: 'low' },
    ],
    pattern: [
      { signal: 'win rate', is: 'clearly high' },
      { signal: 'proposals per week', is: 'clearly low' },
    ],
    causes: [
      {
        code: 'prospecting',
        cause: 'Finding customers is what is missing, not closing',
        pointers: ['few new deals'],
      },
    ],
    questions: [
      'What would it take to have twice as many first talks?',
      'Which of your won customers knows somebody like them?',
    ],
    action: 'Ask each won customer for one introduction; leave the closing as it is.',
    dataWanted: 'The source of each deal, and the day it was created.',
    followUp: { signal: 'proposals per week', text: 'proposals a week' },
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
        pointers: ['fewer than before'],
      },
      {
        code: 'source-dried-up',
        cause: 'A source of leads has dried up',
        pointers: ['source dried up'],
      },
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
        pointers: ['no next step', 'stalled'],
      },
      {
        code: 'new-territory',
        cause: 'A new territory: the pipeline is still young',
        pointers: ['started lately'],
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
    code: 'slow-cycle',
    title: 'Deals take long',
    trouble: 'speed',
    leading: [{ signal: 'cycle', is: 'high' }],
    pattern: [],
    causes: [
      {
        code: 'one-step',
        cause: 'One step holds most of the extra time',
        pointers: ['longest excess'],
      },
      { code: 'large-deals', cause: 'Larger deals take their time', pointers: ['large deals'] },
    ],
    questions: [
      'Where did the last won deal wait longest, and for whom?',
      'Which step could the customer have taken a week earlier?',
    ],
    action: 'Agree the dates of all remaining steps with the customer at the first talk.',
    dataWanted: 'A date for each stage.',
    followUp: { signal: 'cycle', text: 'median days from first contact to won' },
  },
  {
    code: 'small-deals',
    title: 'Deals are small',
    trouble: 'size',
    leading: [{ signal: 'deal size', is: 'low' }],
    pattern: [{ signal: 'win rate', is: 'not low' }],
    causes: [
      {
        code: 'reach',
        cause: 'Reach: the talk stays with one person at the customer',
        pointers: [],
      },
      {
        code: 'product-mix',
        cause: 'Products: more of the small ones are sold',
        pointers: ['product mix'],
      },
    ],
    questions: [
      'Who else at this customer has the same problem?',
      'When did you last offer the larger version, and what was the answer?',
    ],
    action: 'In each proposal, name one larger option and what it would add.',
    dataWanted: 'The product of each deal.',
    followUp: { signal: 'deal size', text: 'median amount of won deals' },
  },
];
