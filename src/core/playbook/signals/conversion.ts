import { END } from '../../history';
import { decidedBefore } from './agreement-spans';
import { DETAIL, type Signal } from './signal';
import { everyStage } from './targets';
import { stageConversion, visitsSince } from './visit-samples';

/** Advanced of the decided visits to a stage. */
export const CONVERSION: Signal = {
  ...DETAIL,
  code: 'conversion',
  adverse: ['low'],
  hasGoodSide: true,
  targets: everyStage,
  sample: stageConversion,
  agreedTerm: { term: 'conversion', targets: everyStage },
  sentenceStart: {
    low: '{stage} advances fewer deals',
    high: '{stage} advances more deals',
  },
  followUp: {
    nameIn: {
      en: 'Deals that advance from {stage}',
      de: 'Deals, die von {stage} weiterkommen',
      es: 'Oportunidades que avanzan desde {stage}',
      fr: 'Affaires qui franchissent l’étape « {stage} »',
      pt: 'Negócios que avançam da etapa {stage}',
    },
    before: decidedBefore(stageConversion),
    since: visitsSince(END.advanced, [END.lost]),
  },
};
