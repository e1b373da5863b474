import type { Diagnosis } from './diagnosis';

/** Won deals are small, without being won less often. */
export const smallDeals: Diagnosis = {
  code: 'small-deals',
  title: 'Deals are small',
  problemArea: 'size',
  leading: [{ signal: 'deal size', is: 'low' }],
  pattern: [{ signal: 'win rate', is: 'not low' }],
  causes: [
    { code: 'reach', name: 'The talk stays with one person at the customer' },
    {
      code: 'product-mix',
      name: 'More of the small products are sold',
      pointers: ['product mix'],
    },
  ],
  questions: [
    'Who else at this customer has the same problem?',
    'When did you last offer the larger version?',
  ],
  action: 'Name one larger option in each proposal, and what it adds.',
  dataWanted: 'The product of each deal.',
  followUp: { signal: 'deal size', text: 'median amount of won deals' },
};
