import { LISTEN_TO_CALLS } from '../actions';
import { SOURCES } from '../data-wanted';
import type { Diagnosis } from './diagnosis';

/** Fewer first contacts advance. */
export const prospectingNotLanding: Diagnosis = {
  code: 'prospecting-not-landing',
  title: 'First contacts do not land',
  problemArea: 'volume',
  leading: [{ signal: 'conversion', is: 'low', step: 'prospecting' }],
  causes: [
    { code: 'methods', name: 'The ways of reaching out', pointers: ['method mix', 'activity mix'] },
    { code: 'tactics', name: 'How the first talk is opened', pointers: ['activity results'] },
    { code: 'targets', name: 'Whom the calls go to', pointers: ['source mix'] },
  ],
  questions: ['How do you open, and what does the customer say?', 'Why these customers?'],
  action: LISTEN_TO_CALLS,
  dataWanted: SOURCES,
  followUp: { signal: 'conversion', step: 'prospecting', text: 'first contacts that advance' },
};
