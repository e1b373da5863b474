import type { Sample } from '../../inference/samples/sample';
import type { Subject, Target } from '../../inference/signal';
import type { AbsenceCode } from '../../pipeline/absence';
import { decided } from './agreement-spans';
import { countsAt, shareOrAbsent, whyNoShareByStage } from './share-samples';
import { DETAIL, type Signal } from './signal';
import { stagesOf } from './targets';

/** Losses in the target's stages, of all losses whose stage is known. */
export function lossShare(subject: Subject, { stages }: Target): Sample | AbsenceCode {
  const whyNot = whyNoShareByStage(subject);
  if (whyNot !== null) return whyNot;
  const all = countsAt(subject, subject.lookup.pipeline.openStages).lost;
  return shareOrAbsent(countsAt(subject, stages).lost, all, 'no-outcomes');
}

/** Share of the losses that falls at objections. */
export const LOSSES: Signal = {
  ...DETAIL,
  code: 'losses',
  adverse: ['high'],
  targets: stagesOf('objections'),
  sample: lossShare,
  sentenceStart: { high: 'More of the losses happen in {stage}' },
  followUp: {
    nameIn: {
      en: 'Share of losses in {stage}',
      de: 'Anteil der Verluste in {stage}',
      es: 'Proporción de pérdidas en {stage}',
      fr: 'Part des pertes à l’étape « {stage} »',
      pt: 'Proporção de perdas na etapa {stage}',
    },
    ...decided(lossShare),
  },
};
