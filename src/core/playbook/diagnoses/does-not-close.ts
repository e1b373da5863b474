import { CLOSE_DATES } from '../data-wanted';
import { DECISIONS_FOLLOWED } from '../follow-ups';
import type { Diagnosis } from './diagnosis';

/** Deals gather at the last stage instead of being signed. */
export const doesNotClose: Diagnosis = {
  code: 'does-not-close',
  title: 'Deals stay at the last step',
  problemArea: 'speed',
  leading: [{ signal: 'share', is: 'high', at: 'last stage' }],
  pattern: [
    [
      { signal: 'conversion', is: 'low', at: 'last stage' },
      { signal: 'time', is: 'high', at: 'last stage' },
    ],
  ],
  causes: [
    {
      code: 'no-ask',
      name: 'Nobody asks for the signature',
      pointers: ['no commitment', 'no next step'],
    },
    {
      code: 'decision-unknown',
      name: 'How they decide is not known',
      pointers: ['open without decision maker', 'no close date'],
    },
  ],
  questions: ['What did you ask them to decide, and when?', 'Which signatures are missing?'],
  action: 'Write down the steps to the signature with the customer.',
  dataWanted: CLOSE_DATES,
  followUp: DECISIONS_FOLLOWED,
};
