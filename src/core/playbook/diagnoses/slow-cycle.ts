import type { Diagnosis } from './diagnosis';

/** Won deals took longer than elsewhere. */
export const slowCycle: Diagnosis = {
  code: 'slow-cycle',
  title: 'Deals take long',
  problemArea: 'speed',
  leading: [{ signal: 'cycle', is: 'high' }],
  causes: [
    { code: 'one-step', name: 'One step holds the extra time', pointers: ['longest excess'] },
    { code: 'large-deals', name: 'Larger deals take their time', pointers: ['large deals'] },
  ],
  questions: [
    'Where did the last won deal wait, and for whom?',
    'What could the customer do a week earlier?',
  ],
  action: 'Agree the dates of the remaining steps at the first talk.',
  dataWanted: 'A date for each stage.',
  followUp: { signal: 'cycle', text: 'median days to a won deal' },
};
