import { DETAIL, type Signal } from './signal';
import { stagesOf } from './targets';
import { stageConversion } from './visit-samples';

/** Conversion of qualification, asked the other way: does it let everybody through? */
export const LET_THROUGH: Signal = {
  ...DETAIL,
  code: 'let through',
  adverse: ['high'],
  reportOnlyInDiagnosis: true,
  targets: stagesOf('qualification'),
  sample: stageConversion,
  sentenceStart: { high: '{stage} lets more deals through' },
};
