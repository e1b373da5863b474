import { GOES_ON } from '../causes';
import { LOSS_REASONS } from '../data-wanted';
import type { Diagnosis } from './diagnosis';

/** Losses come after a proposal rather than before. */
export const losesLate: Diagnosis = {
  code: 'loses-late',
  title: 'Losses come late',
  problemArea: 'conversion',
  leading: [{ signal: 'late losses', is: 'high' }],
  causes: [
    {
      code: 'qualification',
      name: 'What should stop goes on',
      pointers: GOES_ON,
    },
    {
      code: 'single-contact',
      name: 'One contact carries the deal alone',
      pointers: ['few contacts'],
    },
  ],
  questions: ['What could you have known before the proposal?', 'Who else there knew about it?'],
  action: 'Meet a second person at the customer before every proposal.',
  dataWanted: LOSS_REASONS,
  followUp: { signal: 'late losses', text: 'losses after the proposal' },
};
