import { BEST_SOURCE, LISTEN_TO_CALLS, OLDEST_FIRST } from '../actions';
import { PROPOSALS_FOLLOWED } from '../follow-ups';
import { ASK_FOR_A_NORMAL_WEEK } from '../questions';
import type { Diagnosis, Term } from './diagnosis';

const ASK_WHERE_FROM = 'Where did your last three proposals come from?';
const ASK_WHAT_STOPS_THEM = 'What keeps a good first talk from becoming a proposal?';

/** Proposals are first contacts times what becomes of them: a part of that, found, leads as well. */
const CLEARLY_FEWER: Term = { signal: 'proposals per week', is: 'clearly low' };

/** Founding case: fewer proposals than others, whether contacts or their progress are missing. */
export const fewProposals: Diagnosis = {
  code: 'few-proposals',
  title: 'Few proposals',
  problemArea: 'volume',
  isFounding: true,
  leading: [
    { signal: 'proposals per week', is: 'low' },
    { signal: 'entries', is: 'low', with: CLEARLY_FEWER },
    { signal: 'effort', is: 'low', with: CLEARLY_FEWER },
    { signal: 'conversion', is: 'low', step: 'lead generation', with: CLEARLY_FEWER },
    { signal: 'conversion', is: 'low', step: 'prospecting', with: CLEARLY_FEWER },
    { signal: 'conversion', is: 'low', step: 'qualification', with: CLEARLY_FEWER },
    { signal: 'conversion', is: 'low', step: 'needs analysis', with: CLEARLY_FEWER },
  ],
  causes: [
    {
      code: 'effort',
      name: 'Effort',
      meaning: 'fewer first contacts',
      pointers: ['part of effort', 'fewer activities'],
    },
    {
      code: 'methods',
      name: 'Methods',
      meaning: 'where the contacts come from',
      pointers: ['part of mix', 'activities for one contact', 'activity mix', 'activity results'],
      question: ASK_WHERE_FROM,
      action: BEST_SOURCE,
    },
    {
      code: 'tactics',
      name: 'Tactics',
      meaning: 'fewer contacts of the same kind get to a proposal',
      pointers: ['part of tactics'],
      question: ASK_WHAT_STOPS_THEM,
      action: LISTEN_TO_CALLS,
    },
    {
      code: 'stuck-before',
      name: 'Stuck before',
      meaning: 'deals wait in the stages before the proposal',
      pointers: ['part of waiting', 'slow before proposal'],
      question: ASK_WHAT_STOPS_THEM,
      action: OLDEST_FIRST,
    },
  ],
  questions: [ASK_FOR_A_NORMAL_WEEK, ASK_WHERE_FROM, ASK_WHAT_STOPS_THEM],
  action: 'Book two fixed hours a day for first contacts, and count them together each Friday.',
  dataWanted: 'The source and the prospecting method of each deal, and the day it was created.',
  followUp: PROPOSALS_FOLLOWED,
  split: 'proposals',
};
