import { BEST_SOURCE } from '../actions';
import { GOES_ON, OF_ANOTHER_NEED, OF_THE_OFFER } from '../causes';
import { DEALS_FOLLOWED } from '../follow-ups';
import { ASK_WHAT_IT_COSTS } from '../questions';
import type { Diagnosis } from './diagnosis';

const ASK_WHO_AGREES = 'Who else had to agree, and what did they want?';

/** Founding case: as many proposals as others, fewer deals from them. */
export const manyProposalsFewDeals: Diagnosis = {
  code: 'many-proposals-few-deals',
  title: 'Many proposals, few deals',
  problemArea: 'conversion',
  isFounding: true,
  leading: [{ signal: 'proposals into deals', is: 'low' }],
  pattern: [
    [
      { signal: 'proposals per week', is: 'not low' },
      { signal: 'share', is: 'not low', step: 'proposal' },
    ],
  ],
  causes: [
    {
      code: 'needs-analysis',
      name: 'Needs analysis',
      meaning: OF_ANOTHER_NEED,
      pointers: ['rushed before losses', 'reasons of need', 'need not written'],
    },
    {
      code: 'qualification',
      name: 'Qualification',
      meaning: 'proposals go to customers who cannot or will not buy',
      pointers: GOES_ON,
      question: ASK_WHO_AGREES,
      action: 'Before each proposal, know who decides and where the money comes from.',
    },
    {
      code: 'wrong-leads',
      name: 'The leads',
      meaning: 'they come from places where fewer customers buy',
      pointers: ['lead mix'],
      question: ASK_WHAT_IT_COSTS,
      action: BEST_SOURCE,
    },
    {
      ...OF_THE_OFFER,
      pointers: ['reasons of offer', 'lost at objections'],
      question: ASK_WHO_AGREES,
      action: 'Before each proposal, ask what the customer compares it with.',
    },
  ],
  questions: [
    ASK_WHAT_IT_COSTS,
    ASK_WHO_AGREES,
    'When you sent the last lost proposal, what made you think that it was time?',
  ],
  action: 'No proposal before a written summary of needs that the customer has confirmed.',
  dataWanted: 'A date for needs analysis, and a reason for each lost deal.',
  followUp: DEALS_FOLLOWED,
};
