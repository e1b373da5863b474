/** How to ask for what is not recorded, by what a pointer misses. */
export const WHAT_TO_RECORD = {
  'needs stage': 'a stage for needs analysis',
  'needs dates': 'the day on which needs analysis began',
  reasons: 'a reason for each lost deal',
  source: 'the source of each deal',
  method: 'the prospecting method of each deal',
  product: 'the product of each deal',
  'amount changes': 'every change of an amount',
  'close date changes': 'every change of a close date',
  'next steps': 'the next step of each open deal and its date',
  'close dates': 'a close date for each open deal',
  'decision makers': 'who decides at each customer',
  contacts: 'how many people are known at each customer',
  commitments: 'what each customer has agreed to do next',
  'stage dates': 'the day on which each deal entered a stage',
  activities: 'the calls and visits of each day',
  'activity results': 'the result of each call or visit',
} as const;

/** What is not recorded, so that a pointer cannot tell. */
export type Missing = keyof typeof WHAT_TO_RECORD;
