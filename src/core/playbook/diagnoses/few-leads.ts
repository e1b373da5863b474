import { SOURCE_DRIED_UP } from '../causes';
import { CREATION } from '../data-wanted';
import { NEW_DEALS_FOLLOWED } from '../follow-ups';
import type { Diagnosis } from './diagnosis';

/** Fewer new deals come in. */
export const fewLeads: Diagnosis = {
  code: 'few-leads',
  title: 'Few new deals',
  problemArea: 'volume',
  leading: [
    { signal: 'entries', is: 'low' },
    { signal: 'effort', is: 'low', with: { signal: 'entries', is: 'clearly low' } },
  ],
  causes: [
    {
      code: 'effort',
      name: 'Less time goes into finding customers',
      pointers: ['fewer activities', 'fewer than before'],
    },
    {
      code: 'season',
      name: 'The season',
      meaning: 'everybody has fewer',
      pointers: ['others fell too'],
    },
    SOURCE_DRIED_UP,
  ],
  questions: [
    'Where do your best first contacts come from?',
    'What takes the time for new customers?',
  ],
  action: 'Agree a number of first contacts a week; look at it each Friday.',
  dataWanted: CREATION,
  followUp: NEW_DEALS_FOLLOWED,
};
