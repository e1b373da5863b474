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
  others: 'en el periodo de este informe',
  agreed: 'desde el acuerdo',
  'own past': 'en las últimas 13 semanas',
};

/** `Propuestas por semana: no se comparó, porque hacen falta 8 semanas con datos.`, and what is enough. */
export function notComparedSentence(told: ToldNotCompared): string {
  const { why, enough } = reasonOf(told);
  return `${told.figure}: no se comparó, porque ${why}.${enough === undefined ? '' : ` ${enough}`}`;
}

/** The same for an overview, without the figure's name. */
export function notComparedInShort(told: ToldNotCompared): string {
  return `No se comparó, porque ${reasonOf(told).why}.`;
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
  return `No se comparó${areOfAll ? ' en ningún caso' : ''}: ${parts.join('; ')}.`;
}

function reasonOf({ reason, tooFew: few }: ToldNotCompared): AbsenceReason {
  return few === undefined
    ? absenceReason(reason)
    : { why: `hay ${tooFew(few.counts, few.against)}` };
}
