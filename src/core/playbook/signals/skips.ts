import { END } from '../../history';
import type { Sample } from '../../inference/samples/sample';
import type { Subject, Target } from '../../inference/signal';
import type { AbsenceCode } from '../../pipeline/absence';
import type { AgreementSpans } from './agreement-spans';
import { countsAt, shareOrAbsent, shareOrNull } from './share-samples';
import { DETAIL, type Signal } from './signal';
import { stagesOf } from './targets';

/** Deals that passed the target's stage over, of all that passed or entered it and went on. */
function sample(subject: Subject, { stages }: Target): Sample | AbsenceCode {
  const { lookup, people } = subject;
  const byPerson = lookup.skips(stages);
  const skips = people.reduce((sum, person) => sum + (byPerson[person] ?? 0), 0);
  return shareOrAbsent(skips, skips + countsAt(subject, stages).advanced, 'no-stage-dates');
}

/** Deals created before or after the agreement that passed a stage over, of all that went on. */
function createdAround(
  { agreedOn, since: { pipeline } }: AgreementSpans,
  stages: readonly number[],
  people: readonly number[],
  isSince: boolean,
): Sample | null {
  const { deals, owner, skipped, visits } = pipeline;
  const counts = (deal: number): boolean => {
    const created = deals[deal]?.created ?? null;
    if (created === null || !people.includes(owner[deal] as number)) return false;
    return Math.floor(created) > agreedOn === isSince;
  };
  let passed = 0;
  skipped.forEach((over, deal) => {
    if (counts(deal) && stages.some((stage) => over.includes(stage))) passed++;
  });
  let advanced = 0;
  for (let row = 0; row < visits.size; row++) {
    if (visits.counts[row] !== END.advanced) continue;
    if (!stages.includes(visits.stage[row] as number)) continue;
    if (counts(visits.deal[row] as number)) advanced++;
  }
  return shareOrNull(passed, passed + advanced);
}

/** Share of the deals that skip an early step. */
export const SKIPS: Signal = {
  ...DETAIL,
  code: 'skips',
  adverse: ['high'],
  targets: stagesOf('qualification', 'needs analysis'),
  sample,
  sentenceStart: { high: 'More deals skip {stage}' },
  followUp: {
    nameIn: {
      en: 'Deals that skip {stage}',
      de: 'Deals, die {stage} überspringen',
      es: 'Oportunidades que se saltan {stage}',
      fr: 'Affaires qui sautent l’étape « {stage} »',
      pt: 'Negócios que pulam a etapa {stage}',
    },
    before: (spans, { stages }, people) => createdAround(spans, stages, people, false),
    since: (spans, { stages }, people) => createdAround(spans, stages, people, true),
  },
};
