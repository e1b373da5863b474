import { PROPOSALS } from '../../language/playbook/signals';
import { pick } from '../../pick';
import { paceBefore, paceOf, paceSince, weeklyNewDeals } from './pace-samples';
import { DETAIL, type Signal } from './signal';
import { everyStage, proposalTarget } from './targets';

/** Proposals a week of exposure. */
export const PROPOSALS_PER_WEEK: Signal = {
  ...DETAIL,
  code: 'proposals per week',
  tier: 'headline',
  teamWeight: 1.5,
  weight: 2.5,
  adverse: ['low'],
  hasGoodSide: true,
  unit: 'a week',
  targets: proposalTarget,
  sample({ lookup, people }) {
    const pace = paceOf(pick(lookup.proposals.entries, people));
    if (typeof pace === 'string') return pace;
    return { ...pace, arrivals: weeklyNewDeals(lookup, people) };
  },
  isComparedWithOwnPast: true,
  agreedTerm: {
    term: 'entries a week',
    targets: (process) => {
      const [proposal] = proposalTarget(process);
      return everyStage(process).filter(({ stage }) => stage === proposal?.stage);
    },
  },
  sentenceStart: {
    low: 'Fewer proposals{called} a week',
    high: 'More proposals{called} a week',
  },
  followUp: {
    nameIn: {
      en: 'Proposals a week',
      de: 'Angebote pro Woche',
      es: 'Propuestas por semana',
      fr: 'Propositions par semaine',
      pt: 'Propostas por semana',
    },
    counts: PROPOSALS,
    before: paceBefore,
    since: paceSince,
  },
};
