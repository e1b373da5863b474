import { CLOSE_DATES } from '../data-wanted';
import type { Diagnosis } from './diagnosis';

/** Proposals stay undecided for long, or many are open. */
export const proposalsPileUp: Diagnosis = {
  code: 'proposals-pile-up',
  title: 'Proposals pile up',
  problemArea: 'speed',
  leading: [
    { signal: 'time', is: 'high', step: 'proposal' },
    { signal: 'share', is: 'high', step: 'proposal' },
  ],
  causes: [
    { code: 'sent-not-presented', name: 'They are sent, not presented' },
    {
      code: 'no-decision-date',
      name: 'No date for the decision is agreed',
      pointers: ['no close date'],
    },
    {
      code: 'no-next-step',
      name: 'Nothing is planned after the proposal',
      pointers: ['no commitment', 'no next step'],
    },
  ],
  questions: [
    'What has to happen at the customer before a decision?',
    'When did you last speak with whoever decides?',
  ],
  action: 'Present each proposal in a talk, and leave with a date for the decision.',
  dataWanted: CLOSE_DATES,
  followUp: { signal: 'time', step: 'proposal', text: 'typical days in proposal' },
};
