import { DEALS_FOLLOWED } from '../follow-ups';
import type { Diagnosis } from './diagnosis';

/** More proposals than in one's own past, and fewer of them become deals. */
export const trendMoreProposalsFewerDeals: Diagnosis = {
  code: 'trend-more-proposals-fewer-deals',
  title: 'More proposals, fewer deals than before',
  problemArea: 'conversion',
  leading: [{ signal: 'proposals into deals', is: 'low', against: 'own past' }],
  pattern: [{ signal: 'proposals per week', is: 'high', against: 'own past', isTrouble: true }],
  causes: [
    {
      code: 'volume-over-quality',
      name: 'Each gets less care',
      pointers: ['rushed before losses'],
    },
  ],
  questions: ['What changed in when you send a proposal?', 'Which would you not send again?'],
  action: 'For a month, send only proposals that a colleague has read.',
  dataWanted: 'A date for each stage.',
  followUp: DEALS_FOLLOWED,
};
