import type { Diagnosis } from '../diagnosis';
import { cause, clearlyLow, high, low, measure, WANTED } from './records';

/** From the first contact to a qualified customer. */
export const LEADS: readonly Diagnosis[] = [
  {
    code: 'few-leads',
    title: 'Few new deals',
    trouble: 'volume',
    leading: [low('entries')],
    pattern: [],
    causes: [
      cause('effort', 'Less time goes into finding customers', 'fewer than before'),
      cause('season', 'The season: everybody has fewer', 'others fell too'),
      cause('source-dried-up', 'A source has dried up', 'source dried up'),
    ],
    questions: [
      'Where do your best first contacts come from?',
      'What takes the time for new customers?',
    ],
    action: 'Agree a number of first contacts a week; look at it each Friday.',
    dataWanted: WANTED.created,
    followUp: measure('entries', 'new deals a week'),
  },
  {
    code: 'prospecting-not-landing',
    title: 'First contacts do not land',
    trouble: 'volume',
    leading: [low('conversion', 'prospecting')],
    pattern: [],
    causes: [
      cause('methods', 'The ways of reaching out', 'method mix'),
      cause('tactics', 'How the first talk is opened'),
      cause('targets', 'Whom the calls go to', 'source mix'),
    ],
    questions: ['How do you open, and what does the customer say?', 'Why these customers?'],
    action: 'Listen to three first calls together, and change one sentence.',
    dataWanted: WANTED.origins,
    followUp: measure('conversion', 'first contacts that advance', 'prospecting'),
  },
  {
    code: 'qualifies-too-loosely',
    title: 'Qualification lets many through',
    trouble: 'conversion',
    leading: [high('let through')],
    pattern: [
      [clearlyLow('conversion', { after: 'qualification' }), clearlyLow('proposals into deals')],
    ],
    causes: [
      cause('hope', 'A friendly talk counts as a chance', 'reasons of means'),
      cause('no-exit-criteria', 'Nobody wrote down what a fit is'),
      cause('quota-pressure', 'A full pipeline is asked for'),
    ],
    questions: ['Which would you not take again?', 'What must a customer say for you to stop?'],
    action: 'Write down three things that a deal needs to pass.',
    dataWanted: WANTED.reasons,
    followUp: measure('conversion', 'qualified deals that advance', 'needs analysis'),
  },
  {
    code: 'qualifies-too-strictly',
    title: 'Qualification lets few through',
    trouble: 'volume',
    leading: [low('conversion', 'qualification')],
    pattern: [
      [high('conversion', { after: 'qualification' }), high('proposals into deals')],
      low('proposals per week'),
    ],
    causes: [
      cause('over-selective', 'Only sure things pass'),
      cause('criteria-misread', 'The criteria are read narrowly', 'same reason'),
    ],
    questions: [
      'Which of those would a colleague have kept?',
      'Which criterion decides most often?',
    ],
    action: 'Take five of them one step further, and see what comes.',
    dataWanted: WANTED.reasons,
    followUp: measure('conversion', 'deals that pass qualification', 'qualification'),
  },
  {
    code: 'qualification-lingers',
    title: 'Deals wait in qualification',
    trouble: 'speed',
    leading: [high('time', 'qualification'), high('share', 'qualification')],
    pattern: [],
    causes: [
      cause('no-access', 'Whoever decides is not in the talk', 'no next step'),
      cause('fear-of-no', 'A clear no is put off', 'stalled'),
    ],
    questions: ['Who decides there, and how will you meet them?', 'Where would a no help you?'],
    action: 'Meet the person who decides by the second talk, or close the deal.',
    dataWanted: WANTED.nextSteps,
    followUp: measure('time', 'typical days in qualification', 'qualification'),
  },
  {
    code: 'source-mismatch',
    title: 'One source or method converts less',
    trouble: 'conversion',
    leading: [low('win rate of an origin')],
    pattern: [],
    causes: [
      cause('tactics', 'These customers want another way of selling', 'reasons of need'),
      cause('reassign', 'Somebody else reaches them better'),
    ],
    questions: ['What do these customers expect?', 'Who in the team sells well to them, and how?'],
    action: 'Go through two of them with whoever sells well there.',
    dataWanted: WANTED.origins,
    followUp: measure('win rate', 'decided deals won'),
  },
];
