/** What became of deals that came as far as one, as a sentence. */

import type { AbsenceCode } from '../../pipeline/absence';
import type { DealsLikeIt, Outcomes } from '../deals-like-it';
import { days, quoted, whole } from './format';

export type * from '../deals-like-it';

/** With fewer decided deals than this, what became of them says nothing of the next. */
const FEWEST_DECIDED = 5;

/**
 * What became of deals like it: `De 31 outros negócios que ainda estavam em “Proposta” após 30 dias,
 * 6 foram ganhos e 20 foram perdidos; 5 estão em aberto.` Where that cannot be told, what to record.
 */
export function likeItText(like: DealsLikeIt): string {
  if (like.kind === 'not-known') {
    const end = NOT_KNOWN[like.why];
    return end === undefined
      ? 'Ainda não é possível dizer como terminam negócios como este.'
      : `Não é possível dizer como terminam negócios como este: ${end}`;
  }
  const { won, lost, open } = like;
  const others = won + lost + open;
  const { one, several, none } = which(like);
  const record = toRecord(like);
  if (others === 0) return joined([`Nenhum outro negócio ${none}.`, record]);
  const became =
    others === 1
      ? `Um outro negócio ${one}; ele ${outcomeOfOne(like)}.`
      : `De ${whole(others)} outros negócios que ${several}, ${outcomesText(like)}.`;
  const few =
    won + lost < FEWEST_DECIDED
      ? 'Há poucos casos decididos para dizer como este negócio vai terminar.'
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
      return wereStill(`em ${quoted(like.stage)} após ${days(like.days)}`);
    case 'as-old':
      return wereStill(`em aberto ${days(like.days)} após a criação`);
    case 'reached': {
      const stage = quoted(like.stage);
      return {
        one: `chegou a ${stage}`,
        several: `chegaram a ${stage}`,
        none: `chegou a ${stage} até agora`,
      };
    }
  }
}

function wereStill(where: string): Which {
  const one = `ainda estava ${where}`;
  return { one, several: `ainda estavam ${where}`, none: one };
}

function outcomeOfOne({ won, lost }: Outcomes): string {
  if (won + lost === 0) return 'ainda está em aberto';
  return won === 1 ? 'foi ganho' : 'foi perdido';
}

/** `6 foram ganhos e 20 foram perdidos; 5 estão em aberto`, of several deals. */
function outcomesText({ won, lost, open }: Outcomes): string {
  if (won + lost === 0) return 'todos ainda estão em aberto';
  const wins = won < 2 ? `${won === 0 ? 'nenhum' : '1'} foi ganho` : `${whole(won)} foram ganhos`;
  const losses =
    lost < 2 ? `${lost === 0 ? 'nenhum' : '1'} foi perdido` : `${whole(lost)} foram perdidos`;
  const waiting = open === 0 ? '' : `; ${whole(open)} ${open === 1 ? 'está' : 'estão'} em aberto`;
  return `${wins} e ${losses}${waiting}`;
}

const STAGES_WOULD_TELL =
  'Uma coluna de data para cada etapa, ou uma coluna “Etapa da perda”, mostraria isso.';

const TO_RECORD = {
  stage: `São contados negócios de todas as etapas, porque em muitos dos perdidos a etapa não está registrada. ${STAGES_WOULD_TELL}`,
  'own-day':
    'Para comparar pelo tempo de espera, registre o dia em que o negócio chegou a esta etapa.',
  'other-days':
    'Para comparar pelo tempo de espera, registre os dias em que cada negócio entra em uma etapa e sai dela.',
} as const;

/** Why it cannot be told, and what to do. */
const NOT_KNOWN: Partial<Readonly<Record<AbsenceCode, string>>> = {
  'no-losses-recorded':
    'nenhum negócio perdido está registrado. Mantenha os negócios perdidos na planilha, com uma etapa ou um status que diga isso.',
  'no-won-stage': 'não se sabe qual etapa significa “ganho”. Indique-a em “Processo”.',
  'lost-stage-unknown': `em uma parte grande demais dos negócios perdidos não está registrada a etapa da perda. ${STAGES_WOULD_TELL}`,
};
