import { SOURCES } from '../data-wanted';
import { DECISIONS_FOLLOWED } from '../follow-ups';
import type { Diagnosis } from './diagnosis';

/** Deals from one source or method are won less often. */
export const sourceMismatch: Diagnosis = {
  code: 'source-mismatch',
  title: 'One source or method converts less',
  problemArea: 'conversion',
  leading: [{ signal: 'win rate of an origin', is: 'low' }],
  causes: [
    {
      code: 'tactics',
      name: 'These customers want another way of selling',
      pointers: ['reasons of need'],
    },
    { code: 'reassign', name: 'Somebody else reaches them better' },
  ],
  questions: ['What do these customers expect?', 'Who in the team sells well to them, and how?'],
  action: 'Go through two of them with whoever sells well there.',
  dataWanted: SOURCES,
  followUp: DECISIONS_FOLLOWED,
};
