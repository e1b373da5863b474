import { LOSS_REASONS } from '../data-wanted';
import { SKIPS_FOLLOWED } from '../follow-ups';
import type { Diagnosis } from './diagnosis';

/** Steps are skipped on the way to many proposals. */
export const prematureProposals: Diagnosis = {
  code: 'premature-proposals',
  title: 'Proposals come early',
  problemArea: 'conversion',
  leading: [
    { signal: 'skips', is: 'high', step: 'needs analysis' },
    { signal: 'skips', is: 'high', step: 'qualification' },
  ],
  pattern: [{ signal: 'proposals per week', is: 'high', isTrouble: true }],
  causes: [
    {
      code: 'on-request',
      name: 'Whoever asks gets a proposal',
      pointers: ['reasons of means', 'reasons of need'],
    },
    { code: 'activity-target', name: 'The number of proposals is a goal' },
  ],
  questions: [
    'What did the customer do to earn the last proposal?',
    'Which of yours had nobody who could say yes?',
  ],
  action: 'Before a proposal, ask for a talk with the person who decides.',
  dataWanted: LOSS_REASONS,
  followUp: SKIPS_FOLLOWED,
};
