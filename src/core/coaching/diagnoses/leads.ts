import type { Diagnosis } from '../diagnosis';

/** From the first contact to a qualified customer. */
export const LEADS: readonly Diagnosis[] = [
  {
    code: 'few-leads',
    title: 'Few new deals',
    trouble: 'volume',
    leading: [{ signal: 'entries', is: 'low' }],
    pattern: [],
    causes: [
      { code: 'effort', cause: 'Effort: less time goes into finding customers', pointers: [] },
      {
        code: 'season',
        cause: 'The season: everybody has fewer now',
        pointers: ['others fell too'],
      },
      { code: 'source-dried-up', cause: 'A source has dried up', pointers: ['source dried up'] },
    ],
    questions: [
      'Where do your best first contacts come from, and when did you last work there?',
      'What takes the time that was planned for new customers?',
    ],
    action: 'Agree a number of first contacts a week, and look at it together each Friday.',
    dataWanted: 'The source of each deal, and the day it was created.',
    followUp: { signal: 'entries', text: 'new deals a week' },
  },
  {
    code: 'prospecting-not-landing',
    title: 'First contacts do not land',
    trouble: 'volume',
    leading: [{ signal: 'conversion', step: 'prospecting', is: 'low' }],
    pattern: [],
    causes: [
      {
        code: 'methods',
        cause: 'Methods: the ways of reaching out that land less often',
        pointers: ['method mix'],
      },
      {
        code: 'tactics',
        cause: 'Tactics: the same way of reaching out lands less often',
        pointers: ['within methods'],
      },
      {
        code: 'targets',
        cause: 'Targets: customers for whom it is not made',
        pointers: ['source mix'],
      },
    ],
    questions: [
      'How do you open, and what does the customer say first?',
      'Whom did you try last week, and why them?',
    ],
    action: 'Listen to three first calls together, and change one sentence of the opening.',
    dataWanted: 'The prospecting method and the source of each deal.',
    followUp: { signal: 'conversion', step: 'prospecting', text: 'first contacts that advance' },
  },
  {
    code: 'qualifies-too-loosely',
    title: 'Qualification lets many through',
    trouble: 'conversion',
    leading: [{ signal: 'let through', is: 'high' }],
    pattern: [
      [
        { signal: 'conversion', after: 'qualification', is: 'clearly low' },
        { signal: 'proposals into deals', is: 'clearly low' },
      ],
    ],
    causes: [
      {
        code: 'hope',
        cause: 'Hope: a friendly talk counts as a chance',
        pointers: ['reasons of means'],
      },
      { code: 'no-exit-criteria', cause: 'Nobody wrote down what a fit is', pointers: [] },
      {
        code: 'quota-pressure',
        cause: 'Pressure: a full pipeline is asked for',
        pointers: ['many proposals'],
      },
    ],
    questions: [
      'Which of the last ten would you not take on again, and what told you so?',
      'What must a customer say for you to stop?',
    ],
    action: 'Write down three things that every deal must have to pass qualification.',
    dataWanted: 'A reason for each lost deal.',
    followUp: {
      signal: 'conversion',
      step: 'needs analysis',
      text: 'qualified deals that advance afterwards',
    },
  },
  {
    code: 'qualifies-too-strictly',
    title: 'Qualification lets few through',
    trouble: 'volume',
    leading: [{ signal: 'conversion', step: 'qualification', is: 'low' }],
    pattern: [
      [
        { signal: 'conversion', after: 'qualification', is: 'high' },
        { signal: 'proposals into deals', is: 'high' },
      ],
      { signal: 'proposals per week', is: 'low' },
    ],
    causes: [
      { code: 'over-selective', cause: 'Care: only sure things pass', pointers: ['high win rate'] },
      {
        code: 'criteria-misread',
        cause: 'The criteria are read more narrowly than they are meant',
        pointers: ['same reason'],
      },
    ],
    questions: [
      'Which of the customers that you let go would a colleague have kept?',
      'Which criterion decides most often?',
    ],
    action: 'Take five that would have been let go one step further, and see what comes.',
    dataWanted: 'A reason for each deal lost at qualification.',
    followUp: {
      signal: 'conversion',
      step: 'qualification',
      text: 'deals that pass qualification',
    },
  },
  {
    code: 'qualification-lingers',
    title: 'Deals wait in qualification',
    trouble: 'speed',
    leading: [
      { signal: 'time', step: 'qualification', is: 'high' },
      { signal: 'share', step: 'qualification', is: 'high' },
    ],
    pattern: [],
    causes: [
      {
        code: 'no-access',
        cause: 'Access: the person who decides is not in the talk',
        pointers: ['no next step'],
      },
      { code: 'fear-of-no', cause: 'A clear no is put off', pointers: ['stalled'] },
    ],
    questions: [
      'Who decides there, and how will you meet them?',
      'Which of these would you rather know today, even if it is a no?',
    ],
    action: 'Ask for the person who decides by the second talk, or close the deal.',
    dataWanted: 'The next step of each open deal and its date.',
    followUp: { signal: 'time', step: 'qualification', text: 'typical days in qualification' },
  },
  {
    code: 'source-mismatch',
    title: 'One place converts less',
    trouble: 'conversion',
    leading: [{ signal: 'win rate of an origin', is: 'low' }],
    pattern: [],
    causes: [
      {
        code: 'tactics',
        cause: 'Tactics: these customers need another way of selling',
        pointers: ['reasons of need'],
      },
      {
        code: 'reassign',
        cause: 'Fit: somebody else reaches these customers better',
        pointers: [],
      },
    ],
    questions: [
      'What do these customers expect that the others do not?',
      'Who in the team sells well to them, and what do they do?',
    ],
    action: 'Go through two of these deals with somebody to whom they come easily.',
    dataWanted: 'The source and the prospecting method of each deal.',
    followUp: { signal: 'win rate', text: 'decided deals won' },
  },
];
