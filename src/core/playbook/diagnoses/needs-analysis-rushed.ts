import { LOSS_REASONS } from '../data-wanted';
import { SKIPS_FOLLOWED } from '../follow-ups';
import type { Diagnosis } from './diagnosis';

/** Needs analysis is short or skipped, and it shows later. */
export const needsAnalysisRushed: Diagnosis = {
  code: 'needs-analysis-rushed',
  title: 'Needs analysis is short',
  problemArea: 'conversion',
  leading: [
    { signal: 'short time', is: 'low' },
    { signal: 'skips', is: 'high', step: 'needs analysis' },
  ],
  pattern: [
    [
      { signal: 'conversion', is: 'clearly low', after: 'needs analysis' },
      { signal: 'proposals into deals', is: 'clearly low' },
      { signal: 'discount', is: 'clearly high' },
    ],
  ],
  causes: [
    {
      code: 'pitching-early',
      name: 'The offer comes first',
      pointers: ['rushed before losses', 'reasons of need'],
    },
    { code: 'tender', name: 'The customer sets the pace, as in a tender' },
  ],
  questions: [
    'What did you not know when you wrote the last proposal?',
    'Who set the date for it?',
  ],
  action: 'Send the customer their need in three sentences; wait for a yes.',
  dataWanted: LOSS_REASONS,
  followUp: SKIPS_FOLLOWED,
};
