/** What became of deals that came as far as one, as a sentence. */

import type { AbsenceCode } from '../../pipeline/absence';
import type { DealsLikeIt, Outcomes } from '../deals-like-it';
import { counted, days, oneOrMany, quoted, whole } from './format';

export type * from '../deals-like-it';

/** With fewer decided deals than this, what became of them says nothing of the next. */
const FEWEST_DECIDED = 5;

/**
 * What became of deals like it: `Sur 31 autres affaires qui étaient encore à l’étape « Offre »
 * après 30 jours, 6 ont été gagnées et 20 perdues ; 5 sont en cours.` Where that cannot be told, what
 * to record.
 */
export function likeItText(like: DealsLikeIt): string {
  if (like.kind === 'not-known') {
    const reason = NOT_KNOWN[like.why];
    return reason === undefined
      ? 'On ne peut pas encore dire ce que deviennent les affaires comme celle-ci.'
      : `On ne peut pas dire ce que deviennent les affaires comme celle-ci : ${reason}`;
  }
  const { won, lost, open } = like;
  const others = won + lost + open;
  const { one, several, none } = which(like);
  const record = toRecord(like);
  if (others === 0) return joined([`Aucune autre affaire ${none}.`, record]);
  const became =
    others === 1
      ? `Une autre affaire ${one} ; elle ${outcomeOfOne(like)}.`
      : `Sur ${counted(others, 'autre affaire', 'autres affaires')} qui ${several}, ${outcomesText(like)}.`;
  const few =
    won + lost < FEWEST_DECIDED
      ? 'Trop peu d’affaires sont closes pour dire ce que deviendra celle-ci.'
      : '';
  return joined([became, few, record]);
}

function joined(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function toRecord(like: DealsLikeIt): string {
  if (like.kind === 'as-old') return TO_RECORD.stage;
  return like.kind === 'reached' && like.missing !== null ? TO_RECORD[like.missing] : '';
}

/** Which deals are counted, said of one, of several and of none. */
interface Which {
  readonly one: string;
  readonly several: string;
  readonly none: string;
}

function which(like: Exclude<DealsLikeIt, { readonly kind: 'not-known' }>): Which {
  switch (like.kind) {
    case 'as-long':
      return wereStill(() => `à l’étape ${quoted(like.stage)} après ${days(like.days)}`);
    case 'as-old':
      return wereStill((their) => `en cours ${days(like.days)} après ${their} création`);
    case 'reached': {
      const stage = `l’étape ${quoted(like.stage)}`;
      return {
        one: `a atteint ${stage}`,
        several: `ont atteint ${stage}`,
        none: `n’a encore atteint ${stage}`,
      };
    }
  }
}

function wereStill(where: (their: string) => string): Which {
  return {
    one: `était encore ${where('sa')}`,
    several: `étaient encore ${where('leur')}`,
    none: `n’était encore ${where('sa')}`,
  };
}

function outcomeOfOne({ won, lost }: Outcomes): string {
  if (won + lost === 0) return 'est encore en cours';
  return won === 1 ? 'a été gagnée' : 'a été perdue';
}

/** `6 ont été gagnées et 20 perdues ; 5 sont en cours`, of several deals. */
function outcomesText({ won, lost, open }: Outcomes): string {
  if (won + lost === 0) return 'toutes sont encore en cours';
  const wins =
    won === 0
      ? 'aucune n’a été gagnée'
      : `${whole(won)} ${oneOrMany(won, 'a été gagnée', 'ont été gagnées')}`;
  const losses =
    lost === 0
      ? 'aucune n’a été perdue'
      : lost > 1 && won > 1
        ? `${whole(lost)} perdues`
        : `${whole(lost)} ${oneOrMany(lost, 'a été perdue', 'ont été perdues')}`;
  const waiting = open === 0 ? '' : ` ; ${whole(open)} ${oneOrMany(open, 'est', 'sont')} en cours`;
  return `${wins} et ${losses}${waiting}`;
}

const STAGES_WOULD_TELL =
  'Une colonne de date pour chaque étape, ou une colonne « Perdue à l’étape », le dirait.';

const TO_RECORD = {
  stage: `Les affaires de toutes les étapes sont comptées, car l’étape de beaucoup d’affaires perdues n’est pas enregistrée. ${STAGES_WOULD_TELL}`,
  'own-day':
    'Pour comparer selon le temps d’attente, enregistrez le jour où l’affaire est entrée dans cette étape.',
  'other-days':
    'Pour comparer selon le temps d’attente, enregistrez les jours où chaque affaire entre dans une étape et la quitte.',
} as const;

/** Why it cannot be told, and what to do. */
const NOT_KNOWN: Partial<Readonly<Record<AbsenceCode, string>>> = {
  'no-losses-recorded':
    'aucune affaire perdue n’est enregistrée. Gardez les affaires perdues dans la feuille, avec une étape ou un statut qui l’indique.',
  'no-won-stage': 'aucune étape n’est connue comme gagnée. Indiquez-la sous « Processus ».',
  'lost-stage-unknown': `pour trop d’affaires perdues, l’étape de la perte n’est pas enregistrée. ${STAGES_WOULD_TELL}`,
};
