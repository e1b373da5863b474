import { LOSS_REASONS } from '../data-wanted';
import type { Diagnosis } from './diagnosis';

/** Fewer deals get past objections, or more are lost there. */
export const objectionsUnresolved: Diagnosis = {
  code: 'objections-unresolved',
  title: 'Objections stay open',
  problemArea: 'conversion',
  leading: [
    { signal: 'conversion', is: 'low', step: 'objections' },
    { signal: 'losses', is: 'high', step: 'objections' },
  ],
  causes: [
    { code: 'same-objection', name: 'The same objection comes back', pointers: ['same reason'] },
    { code: 'raised-late', name: 'It comes up too late', pointers: ['rushed before losses'] },
  ],
  questions: [
    'Which objection do you hear most, and what lies behind it?',
    'Where could it come up earlier?',
  ],
  action: 'Raise the usual objection yourself while needs are discussed.',
  dataWanted: LOSS_REASONS,
  followUp: { signal: 'conversion', step: 'objections', text: 'objections that are resolved' },
};
