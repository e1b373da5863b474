import { OLDEST_FIRST } from '../actions';
import { NEXT_STEPS } from '../data-wanted';
import { FIRST_STEPS_FOLLOWED } from '../follow-ups';
import type { Diagnosis } from './diagnosis';

/** Most of the open deals are in the first steps. */
export const fullTopEmptyBottom: Diagnosis = {
  code: 'full-top-empty-bottom',
  title: 'A full top and an empty bottom',
  problemArea: 'shape',
  leading: [{ signal: 'share of first steps', is: 'high' }],
  causes: [
    {
      code: 'not-advancing',
      name: 'First talks lead to no next step',
      pointers: ['no next step', 'stalled'],
    },
    { code: 'new-territory', name: 'The pipeline is still young' },
  ],
  questions: [
    'Which have agreed to a next step, and which are only polite?',
    'What would let you drop five this week?',
  ],
  action: OLDEST_FIRST,
  dataWanted: NEXT_STEPS,
  followUp: FIRST_STEPS_FOLLOWED,
};
