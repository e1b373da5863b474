import type { ReferenceKind } from '../../inference/comparison';
import type { AbsenceReason } from '../absences';
import type { ToldNotCompared } from '../not-compared';
import { absenceReason } from './absences';
import { listed, lowerFirst } from './format';

export type * from '../not-compared';

/** Fewer of them than it takes, by what is counted and in which time. */
function tooFew([, several]: readonly [string, string], against: ReferenceKind): string {
  return `moins de ${FEWEST} ${several} ${COUNTED_IN[against]}`;
}

/** Outcomes that a comparison takes at least. */
const FEWEST = 5;

/** In which time is counted what stands beside each reference. */
const COUNTED_IN: Readonly<Record<ReferenceKind, string>> = {
  others: 'sur la période de ce rapport',
  agreed: 'depuis l’accord',
  'own past': 'au cours des 13 dernières semaines',
};

/** `Propositions par semaine : pas de comparaison, car il faut 8 semaines enregistrées.`, and what is enough. */
export function notComparedSentence(told: ToldNotCompared): string {
  const { why, enough } = reasonOf(told);
  return `${told.figure} : pas de comparaison, car ${why}.${enough === undefined ? '' : ` ${enough}`}`;
}

/** The same for an overview, without the figure's name. */
export function notComparedInShort(told: ToldNotCompared): string {
  return `Pas de comparaison, car ${reasonOf(told).why}.`;
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
  return `${areOfAll ? 'Chiffres qui ne sont comparés pour personne' : 'Chiffres non comparés'} : ${parts.join(' ; ')}.`;
}

function reasonOf({ reason, tooFew: few }: ToldNotCompared): AbsenceReason {
  return few === undefined
    ? absenceReason(reason)
    : { why: `il y a ${tooFew(few.counts, few.against)}` };
}
