import { OF_ANOTHER_NEED, OF_THE_OFFER } from '../causes';
import { DECISIONS_FOLLOWED } from '../follow-ups';
import { ASK_WHAT_IT_COSTS } from '../questions';
import type { Diagnosis } from './diagnosis';

/** Few of the decided deals are won, and the sheet does not tell at which step they are lost. */
export const fewWins: Diagnosis = {
  code: 'few-wins',
  title: 'Few deals won',
  problemArea: 'conversion',
  leading: [{ signal: 'win rate', is: 'low' }],
  causes: [
    {
      code: 'qualification',
      name: 'Qualification',
      meaning: 'time goes to customers who cannot or will not buy',
      pointers: ['reasons of means'],
    },
    {
      code: 'needs-analysis',
      name: 'Needs analysis',
      meaning: OF_ANOTHER_NEED,
      pointers: ['reasons of need'],
    },
    {
      ...OF_THE_OFFER,
      pointers: ['reasons of offer'],
    },
  ],
  questions: [
    'Where did you lose the last three, and when did you first see it coming?',
    ASK_WHAT_IT_COSTS,
  ],
  action: 'For each deal that is lost, write down the stage and the reason in one line.',
  dataWanted: 'The stage at which each deal was lost, and the reason.',
  followUp: DECISIONS_FOLLOWED,
};
