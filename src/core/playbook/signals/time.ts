import { decidedSince } from './agreement-spans';
import { DETAIL, type Signal } from './signal';
import { everyStage } from './targets';
import { stageTimes, timesBefore } from './visit-samples';

/** Days of the visits to a stage. */
export const TIME: Signal = {
  ...DETAIL,
  code: 'time',
  adverse: ['high'],
  unit: 'days',
  targets: everyStage,
  sample: stageTimes,
  sentenceStart: { high: 'Deals stay longer in {stage}' },
  followUp: {
    nameIn: {
      en: 'Typical days in {stage}',
      de: 'Typische Tage in {stage}',
      es: 'Días habituales en {stage}',
      fr: 'Jours habituels à l’étape « {stage} »',
      pt: 'Dias típicos na etapa {stage}',
    },
    before: timesBefore,
    since: decidedSince(stageTimes),
  },
};
