import { CREATION } from '../data-wanted';
import { PROPOSALS_FOLLOWED } from '../follow-ups';
import type { Diagnosis } from './diagnosis';

/** Wins much of what there is, of which there is little. */
export const strongCloserFewChances: Diagnosis = {
  code: 'strong-closer-few-chances',
  title: 'Closes well, with few chances',
  problemArea: 'volume',
  leading: [
    { signal: 'win rate', is: 'high' },
    { signal: 'proposals per week', is: 'low' },
  ],
  pattern: [
    { signal: 'win rate', is: 'clearly high' },
    { signal: 'proposals per week', is: 'clearly low' },
  ],
  causes: [
    { code: 'prospecting', name: 'Coach prospecting, not closing', pointers: ['few new deals'] },
  ],
  questions: ['What would double your first talks?', 'Whom do your won customers know?'],
  action: 'Ask each won customer for one introduction.',
  dataWanted: CREATION,
  followUp: PROPOSALS_FOLLOWED,
};
