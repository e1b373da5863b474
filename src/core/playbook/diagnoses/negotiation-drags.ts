import { CLOSE_DATES } from '../data-wanted';
import type { Diagnosis } from './diagnosis';

/** Negotiation takes long, or deals go back from it. */
export const negotiationDrags: Diagnosis = {
  code: 'negotiation-drags',
  title: 'Negotiation drags on',
  problemArea: 'speed',
  leading: [
    { signal: 'time', is: 'high', step: 'negotiation' },
    { signal: 'returns', is: 'high', step: 'negotiation' },
  ],
  causes: [
    {
      code: 'wrong-counterpart',
      name: 'The other side cannot sign',
      pointers: ['open without decision maker', 'no close date'],
    },
    { code: 'concessions', name: 'Much is given for nothing', pointers: ['cut in negotiation'] },
  ],
  questions: [
    'Who signs, and what do they still miss?',
    'What did you get for the last thing you gave?',
  ],
  action: 'Before negotiating, agree in writing who signs and what is open.',
  dataWanted: CLOSE_DATES,
  followUp: { signal: 'time', step: 'negotiation', text: 'typical days in negotiation' },
};
