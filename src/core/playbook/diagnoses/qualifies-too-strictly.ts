import { LOSS_REASONS } from '../data-wanted';
import type { Diagnosis } from './diagnosis';

/** Qualification advances fewer deals, which then do well but are too few. */
export const qualifiesTooStrictly: Diagnosis = {
  code: 'qualifies-too-strictly',
  title: 'Qualification lets few through',
  problemArea: 'volume',
  leading: [{ signal: 'conversion', is: 'low', step: 'qualification' }],
  pattern: [
    [
      { signal: 'conversion', is: 'high', after: 'qualification' },
      { signal: 'proposals into deals', is: 'high' },
    ],
    { signal: 'proposals per week', is: 'low' },
  ],
  causes: [
    { code: 'over-selective', name: 'Only sure things pass' },
    { code: 'criteria-misread', name: 'The criteria are read narrowly' },
  ],
  questions: ['Which of those would a colleague have kept?', 'Which criterion decides most often?'],
  action: 'Take five of them one step further, and see what comes.',
  dataWanted: LOSS_REASONS,
  followUp: { signal: 'conversion', step: 'qualification', text: 'deals that pass qualification' },
};
