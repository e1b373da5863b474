import type { Diagnosis } from './diagnosis';

const ASK_WHAT_IT_COSTS =
  'What did the customer say the problem costs them before the price came up?';
const ASK_WHO_NAMED_IT = 'Who named the discount first, and what did you get for it?';
const ASK_WHAT_WOULD_BE_LOST = 'Which of these deals would you have lost at list price?';

/** Founding case: larger discounts than others. */
export const excessiveDiscounting: Diagnosis = {
  code: 'excessive-discounting',
  title: 'Large discounts',
  problemArea: 'price',
  isFounding: true,
  leading: [{ signal: 'discount', is: 'high' }],
  causes: [
    {
      code: 'needs-analysis',
      name: 'Needs analysis and value',
      meaning: 'the price is all there is to talk about',
      pointers: ['discounted were rushed', 'discounted without need'],
      question: ASK_WHAT_IT_COSTS,
      action: 'No price before the customer has said what the problem costs them.',
    },
    {
      code: 'negotiation',
      name: 'Negotiation',
      meaning: 'price is given away late, or without something in return',
      pointers: ['cut in negotiation', 'closed at month end'],
      question: ASK_WHO_NAMED_IT,
    },
    {
      code: 'habit',
      name: 'Habit',
      meaning: 'the same discount on most deals',
      pointers: ['same discount'],
      question: ASK_WHAT_WOULD_BE_LOST,
      action: 'Send the next five offers at list price, and see who asks for less.',
    },
    {
      code: 'wrong-leads',
      name: 'The leads',
      meaning: 'one source or product brings the customers who press the price',
      pointers: ['discount of a source', 'discount of a product'],
      question: ASK_WHAT_WOULD_BE_LOST,
      action: 'For that source or product, agree what may be given and who says yes.',
    },
  ],
  questions: [ASK_WHAT_IT_COSTS, ASK_WHO_NAMED_IT, ASK_WHAT_WOULD_BE_LOST],
  action: 'For every discount, ask for something in return, and write down what it was.',
  dataWanted: 'The list price of each deal, and every change of its amount.',
  followUp: { signal: 'discount', text: 'median discount of won deals' },
};
