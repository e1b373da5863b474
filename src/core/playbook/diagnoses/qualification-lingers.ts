import { NEXT_STEPS } from '../data-wanted';
import type { Diagnosis } from './diagnosis';

/** Deals stay long in qualification, or many stand there. */
export const qualificationLingers: Diagnosis = {
  code: 'qualification-lingers',
  title: 'Deals wait in qualification',
  problemArea: 'speed',
  leading: [
    { signal: 'time', is: 'high', step: 'qualification' },
    { signal: 'share', is: 'high', step: 'qualification' },
  ],
  causes: [
    {
      code: 'no-access',
      name: 'Whoever decides is not in the talk',
      pointers: ['open without decision maker', 'no next step'],
    },
    { code: 'fear-of-no', name: 'A clear no is put off', pointers: ['stalled'] },
  ],
  questions: ['Who decides there, and how will you meet them?', 'Where would a no help you?'],
  action: 'Meet the person who decides by the second talk, or close the deal.',
  dataWanted: NEXT_STEPS,
  followUp: { signal: 'time', step: 'qualification', text: 'typical days in qualification' },
};
