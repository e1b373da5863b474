import { OLDEST_TEN } from './records';

/** What to ask first, an index of the diagnosis's questions, and what to try if not its action. */
export type Advice = readonly [question: number, action?: string];

/** Said of leads, whether they bring few proposals or proposals that nobody buys. */
const OTHER_SOURCE = 'For a month, put the time of the weakest source into the best one.';

/**
 * The founding cases have causes that ask for different talks: by the diagnosis's code, and by the
 * code of the cause that the sheet points to. Where it points to none, or none stands here, the
 * diagnosis's own questions and action hold.
 */
export const ADVICE: Readonly<Record<string, Readonly<Record<string, Advice>>>> = {
  'many-proposals-few-deals': {
    qualification: [1, 'Before each proposal, know who decides and where the money comes from.'],
    'wrong-leads': [0, OTHER_SOURCE],
    offer: [1, 'Before each proposal, ask what the customer compares it with.'],
  },
  'few-proposals': {
    methods: [1, OTHER_SOURCE],
    tactics: [2, 'Listen to three first calls together, and change one sentence.'],
    'stuck-before': [2, OLDEST_TEN],
  },
  'excessive-discounting': {
    'needs-analysis': [0, 'No price before the customer has said what the problem costs them.'],
    negotiation: [1],
    habit: [2, 'Send the next five offers at list price, and see who asks for less.'],
    'wrong-leads': [2, 'For that source or product, agree what may be given and who says yes.'],
  },
};
