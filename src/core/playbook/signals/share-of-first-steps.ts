import { decidedSince, notKept } from './agreement-spans';
import { openShare } from './open-deal-samples';
import { DETAIL, type Signal } from './signal';
import { topTarget } from './targets';

/** Share of the open deals that is at the top of the pipeline: trouble when empty and when full. */
export const SHARE_OF_FIRST_STEPS: Signal = {
  ...DETAIL,
  code: 'share of first steps',
  adverse: ['low', 'high'],
  targets: topTarget,
  sample: openShare,
  sentenceStart: {
    low: 'A smaller part of the open deals is in the first steps',
    high: 'A larger part of the open deals is in the first steps',
  },
  followUp: {
    nameIn: {
      en: 'Share of open deals in the first steps',
      de: 'Anteil offener Deals in den ersten Schritten',
      es: 'Proporción de oportunidades abiertas en los primeros pasos',
      fr: 'Part des affaires en cours dans les premières phases',
      pt: 'Proporção de negócios em aberto nos primeiros passos',
    },
    before: notKept,
    since: decidedSince(openShare),
  },
};
