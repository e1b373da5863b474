import type { ReferenceKind } from '../../inference/comparison';
import type { AbsenceReason } from '../absences';
import type { ToldNotCompared } from '../not-compared';
import { absenceReason } from './absences';
import { listed, lowerFirst } from './format';

export type * from '../not-compared';

/** Fewer of them than it takes, by what is counted and in which time. */
function tooFew([, several]: readonly [string, string], against: ReferenceKind): string {
  return `menos de ${FEWEST} ${several} ${COUNTED_IN[against]}`;
}

/** Outcomes that a comparison takes at least. */
const FEWEST = 5;

/** In which time is counted what stands beside each reference. */
const COUNTED_IN: Readonly<Record<ReferenceKind, string>> = {
  others: 'no período deste relatório',
  agreed: 'desde o acordo',
  'own past': 'nas últimas 13 semanas',
};

/** `Propostas por semana: sem comparação, porque são necessárias 8 semanas registradas.`, and what is enough. */
export function notComparedSentence(told: ToldNotCompared): string {
  const { why, enough } = reasonOf(told);
  return `${told.figure}: sem comparação, porque ${why}.${enough === undefined ? '' : ` ${enough}`}`;
}

/** The same for an overview, without the figure's name. */
export function notComparedInShort(told: ToldNotCompared): string {
  return `Sem comparação, porque ${reasonOf(told).why}.`;
}

/**
 * Several of them, those of one reason together; '' without any.
 * @param areOfAll whether they hold for everybody
 */
export function notComparedSummary(all: readonly ToldNotCompared[], areOfAll = false): string {
  const byReason = new Map<string, string[]>();
  for (const told of all) {
    const { why } = reasonOf(told);
    byReason.set(why, [...(byReason.get(why) ?? []), lowerFirst(told.figure)]);
  }
  if (byReason.size === 0) return '';
  const parts = [...byReason].map(([reason, figures]) => `${listed(figures)} (${reason})`);
  return `Sem comparação${areOfAll ? ' para nenhuma pessoa' : ''}: ${parts.join('; ')}.`;
}

function reasonOf({ reason, tooFew: few }: ToldNotCompared): AbsenceReason {
  return few === undefined
    ? absenceReason(reason)
    : { why: `há ${tooFew(few.counts, few.against)}` };
}
