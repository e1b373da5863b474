import { decidedSince, notKept } from './agreement-spans';
import { openShare } from './open-deal-samples';
import { DETAIL, type Signal } from './signal';
import { lastTarget, stagesOf, withoutRepeats } from './targets';

/** Share of the open deals that is in a stage where deals pile up. */
export const SHARE: Signal = {
  ...DETAIL,
  code: 'share',
  adverse: ['high'],
  targets: (process) =>
    withoutRepeats([
      ...stagesOf('qualification', 'needs analysis', 'proposal')(process),
      ...lastTarget(process),
    ]),
  sample: openShare,
  sentenceStart: { high: 'A larger part of the open deals is in {stage}' },
  followUp: {
    nameIn: {
      en: 'Share of open deals in {stage}',
      de: 'Anteil offener Deals in {stage}',
      es: 'Proporción de oportunidades abiertas en {stage}',
      fr: 'Part des affaires en cours à l’étape « {stage} »',
      pt: 'Proporção de negócios em aberto na etapa {stage}',
    },
    before: notKept,
    since: decidedSince(openShare),
  },
};
