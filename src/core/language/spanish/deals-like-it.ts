/** What became of deals that came as far as one, as a sentence. */

import type { AbsenceCode } from '../../pipeline/absence';
import type { DealsLikeIt, Outcomes } from '../deals-like-it';
import { days, whole } from './format';

export type * from '../deals-like-it';

/** With fewer decided deals than this, what became of them says nothing of the next. */
const FEWEST_DECIDED = 5;

/**
 * What became of deals like it: `De otras 31 oportunidades que seguían en la etapa “Propuesta” después
 * de 30 días, 6 se ganaron y 20 se perdieron; 5 siguen abiertas.` Where that cannot be told, what to record.
 */
export function likeItText(like: DealsLikeIt): string {
  if (like.kind === 'not-known') {
    const reason = NOT_KNOWN[like.why];
    return reason === undefined
      ? 'Todavía no se puede decir qué pasó con oportunidades como esta.'
      : `No se puede decir qué pasó con oportunidades como esta: ${reason}`;
  }
  const { won, lost, open } = like;
  const others = won + lost + open;
  const { one, several, none } = which(like);
  const record = toRecord(like);
  if (others === 0) return joined([`Ninguna otra oportunidad ${none}.`, record]);
  const became =
    others === 1
      ? `Solo otra oportunidad ${one}; ${outcomeOfOne(like)}.`
      : `De otras ${whole(others)} oportunidades que ${several}, ${outcomesText(like)}.`;
  const few =
    won + lost < FEWEST_DECIDED
      ? 'Hay muy pocas con resultado para decir qué pasará con esta.'
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
    case 'as-long': {
      const where = `en la etapa “${like.stage}” después de ${days(like.days)}`;
      return stillWere(where, where);
    }
    case 'as-old': {
      const later = `${days(like.days)} después de su creación`;
      return stillWere(`abierta ${later}`, `abiertas ${later}`);
    }
    case 'reached': {
      const stage = `a la etapa “${like.stage}”`;
      return {
        one: `llegó ${stage}`,
        several: `llegaron ${stage}`,
        none: `ha llegado todavía ${stage}`,
      };
    }
  }
}

function stillWere(one: string, several: string): Which {
  return { one: `seguía ${one}`, several: `seguían ${several}`, none: `seguía ${one}` };
}

function outcomeOfOne({ won, lost }: Outcomes): string {
  if (won + lost === 0) return 'sigue abierta';
  return won === 1 ? 'se ganó' : 'se perdió';
}

/** `6 se ganaron y 20 se perdieron; 5 siguen abiertas`, of several deals. */
function outcomesText({ won, lost, open }: Outcomes): string {
  if (won + lost === 0) return 'todas siguen abiertas';
  const wins =
    won === 0 ? 'ninguna se ganó' : `${whole(won)} ${won === 1 ? 'se ganó' : 'se ganaron'}`;
  const losses =
    lost === 0
      ? 'ninguna se perdió'
      : `${whole(lost)} ${lost === 1 ? 'se perdió' : 'se perdieron'}`;
  const waiting =
    open === 0 ? '' : `; ${whole(open)} ${open === 1 ? 'sigue abierta' : 'siguen abiertas'}`;
  return `${wins} y ${losses}${waiting}`;
}

const STAGES_WOULD_TELL =
  'Lo mostraría una columna de fecha por etapa o una columna “Etapa de pérdida”.';

const TO_RECORD = {
  stage: `Se cuentan oportunidades de todas las etapas, porque en muchas de las perdidas no consta la etapa. ${STAGES_WOULD_TELL}`,
  'own-day': 'Para comparar según el tiempo de espera, registre el día en que llegó a esta etapa.',
  'other-days':
    'Para comparar según el tiempo de espera, registre el día en que cada oportunidad entra en una etapa y sale de ella.',
} as const;

/** Behind what cannot be told. */
const NOT_KNOWN: Partial<Readonly<Record<AbsenceCode, string>>> = {
  'no-losses-recorded':
    'no consta ninguna oportunidad perdida. Conserve en la hoja de cálculo las oportunidades perdidas, con una etapa o un estado que lo diga.',
  'no-won-stage': 'no se sabe qué etapa significa “ganada”. Indíquelo en “Proceso”.',
  'lost-stage-unknown': `en demasiadas oportunidades perdidas no consta la etapa en que se perdieron. ${STAGES_WOULD_TELL}`,
};
