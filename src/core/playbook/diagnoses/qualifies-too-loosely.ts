import { LOSS_REASONS } from '../data-wanted';
import type { Diagnosis } from './diagnosis';

/** Qualification advances more deals than elsewhere, and later steps lose them. */
export const qualifiesTooLoosely: Diagnosis = {
  code: 'qualifies-too-loosely',
  title: 'Qualification lets many through',
  problemArea: 'conversion',
  leading: [{ signal: 'let through', is: 'high' }],
  pattern: [
    [
      { signal: 'conversion', is: 'clearly low', after: 'qualification' },
      { signal: 'proposals into deals', is: 'clearly low' },
    ],
  ],
  causes: [
    { code: 'hope', name: 'A friendly talk counts as a chance', pointers: ['reasons of means'] },
    { code: 'no-exit-criteria', name: 'Nobody wrote down what a fit is' },
    { code: 'quota-pressure', name: 'A full pipeline is asked for' },
  ],
  questions: ['Which would you not take again?', 'What must a customer say for you to stop?'],
  action: 'Write down three things that a deal needs to pass.',
  dataWanted: LOSS_REASONS,
  followUp: { signal: 'conversion', step: 'needs analysis', text: 'qualified deals that advance' },
};
