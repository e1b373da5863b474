import { STEP_OF_CUSTOMER } from '../actions';
import { NEXT_STEPS } from '../data-wanted';
import type { Diagnosis } from './diagnosis';

/** Deals stay long in needs analysis, or many stand there. */
export const needsAnalysisLingers: Diagnosis = {
  code: 'needs-analysis-lingers',
  title: 'Deals wait in needs analysis',
  problemArea: 'speed',
  leading: [
    { signal: 'time', is: 'high', step: 'needs analysis' },
    { signal: 'share', is: 'high', step: 'needs analysis' },
  ],
  causes: [
    { code: 'stakeholders', name: 'Many people have to be heard', pointers: ['large deals'] },
    {
      code: 'free-consulting',
      name: 'Advice is given before anything is agreed',
      pointers: ['stalled'],
    },
    {
      code: 'no-next-step',
      name: 'No next step is agreed',
      pointers: ['no commitment', 'no next step'],
    },
  ],
  questions: [
    'What do you still need to know, and from whom?',
    'What did the customer promise to do next?',
  ],
  action: STEP_OF_CUSTOMER,
  dataWanted: NEXT_STEPS,
  followUp: { signal: 'time', step: 'needs analysis', text: 'typical days in needs analysis' },
};
