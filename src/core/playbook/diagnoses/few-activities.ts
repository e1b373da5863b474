import { ACTIVITIES_FOLLOWED } from '../follow-ups';
import { ASK_FOR_A_NORMAL_WEEK } from '../questions';
import type { Diagnosis } from './diagnosis';

const HOW_THESE_KINDS = 'How did you come to the kinds of activities that you do most?';
const WHAT_IS_NOT_HERE = 'Which of what you do is not in the sheet?';
const WHAT_HAS_CHANGED = 'What has changed in your weeks since then?';

/** Less is done before there is a deal: fewer calls, visits, messages. */
export const fewActivities: Diagnosis = {
  code: 'few-activities',
  title: 'Few activities before the first deal',
  problemArea: 'volume',
  isAlsoOfTeam: true,
  leading: [{ signal: 'effort', is: 'low' }],
  causes: [
    {
      code: 'other-kinds',
      name: 'The time goes into other kinds of activities',
      pointers: ['activity mix'],
      question: HOW_THESE_KINDS,
      action:
        'For a month, do as many of each kind as is agreed, and see which brings first contacts.',
    },
    {
      code: 'fewer-than-before',
      name: 'Something has changed',
      meaning: 'it was more before',
      pointers: ['fewer activities than before'],
      question: WHAT_HAS_CHANGED,
      action: 'Give one thing that came in since then to somebody else, or to another day.',
    },
    {
      code: 'time',
      name: 'No fixed time is kept for it',
    },
    {
      code: 'recording',
      name: 'Not all of it is written down',
      pointers: ['effort not kept'],
      question: WHAT_IS_NOT_HERE,
      action: 'For two weeks, write each day down on that day, and look at the count together.',
    },
  ],
  questions: [ASK_FOR_A_NORMAL_WEEK, HOW_THESE_KINDS, WHAT_HAS_CHANGED, WHAT_IS_NOT_HERE],
  action: 'Book two fixed hours a day for it, and count together each Friday.',
  dataWanted: 'Each activity on the day it is done, and the hours that are kept free for it.',
  followUp: ACTIVITIES_FOLLOWED,
};
