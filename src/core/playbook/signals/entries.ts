import { NEW_DEALS } from '../../language/playbook/signals';
import { pick } from '../../pick';
import { paceBefore, paceOf, paceSince } from './pace-samples';
import { DETAIL, type Signal } from './signal';
import { everyStage, firstTarget, proposalTarget } from './targets';

/** First entries into a stage a week of exposure: new deals, at the first stage. */
export const ENTRIES: Signal = {
  ...DETAIL,
  code: 'entries',
  teamWeight: 0.5,
  adverse: ['low'],
  hasGoodSide: true,
  unit: 'a week',
  targets: firstTarget,
  sample: ({ lookup, people }, { stages }) => paceOf(pick(lookup.weeklyEntries(stages), people)),
  isComparedWithOwnPast: true,
  agreedTerm: {
    term: 'entries a week',
    // Proposals have a signal of their own.
    targets: (process) => {
      const [proposal] = proposalTarget(process);
      return everyStage(process).filter(({ stage }) => stage !== proposal?.stage);
    },
  },
  sentenceStart: {
    low: 'Fewer new deals in {stage} a week',
    high: 'More new deals in {stage} a week',
  },
  followUp: {
    nameIn: {
      en: 'New deals in {stage} a week',
      de: 'Neue Deals in {stage} pro Woche',
      es: 'Oportunidades nuevas por semana en {stage}',
      fr: 'Nouvelles affaires par semaine à l’étape « {stage} »',
      pt: 'Negócios novos na etapa {stage} por semana',
    },
    counts: NEW_DEALS,
    before: paceBefore,
    since: paceSince,
  },
};
