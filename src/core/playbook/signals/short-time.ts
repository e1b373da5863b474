import { DETAIL, type Signal } from './signal';
import { stagesOf } from './targets';
import { stageTimes } from './visit-samples';

/** Days in needs analysis, asked the other way: is it rushed? */
export const SHORT_TIME: Signal = {
  ...DETAIL,
  code: 'short time',
  adverse: ['low'],
  reportOnlyInDiagnosis: true,
  unit: 'days',
  targets: stagesOf('needs analysis'),
  sample: stageTimes,
  sentenceStart: { low: 'Deals leave {stage} sooner' },
};
