import { END } from '../../history';
import type { Sample } from '../../inference/samples/sample';
import type { Subject, Target } from '../../inference/signal';
import type { AbsenceCode } from '../../pipeline/absence';
import { decidedBefore } from './agreement-spans';
import { countsAt, shareOrAbsent } from './share-samples';
import { DETAIL, type Signal } from './signal';
import { stagesOf } from './targets';
import { visitsSince } from './visit-samples';

/** Visits to the target's stages that went back to an earlier stage, of all that ended. */
function sample(subject: Subject, { stages }: Target): Sample | AbsenceCode {
  const { advanced, lost, back } = countsAt(subject, stages);
  return shareOrAbsent(back, advanced + lost + back, 'no-outcomes');
}

/** Share of the deals that go back from negotiation. */
export const RETURNS: Signal = {
  ...DETAIL,
  code: 'returns',
  adverse: ['high'],
  targets: stagesOf('negotiation'),
  sample,
  sentenceStart: { high: 'More deals go back from {stage}' },
  followUp: {
    nameIn: {
      en: 'Deals that go back from {stage}',
      de: 'Deals, die von {stage} zurückgehen',
      es: 'Oportunidades que retroceden desde {stage}',
      fr: 'Affaires qui reculent depuis l’étape « {stage} »',
      pt: 'Negócios que voltam da etapa {stage}',
    },
    before: decidedBefore(sample),
    since: visitsSince(END.back, [END.advanced, END.lost]),
  },
};
