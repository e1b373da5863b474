/** Something good to name first, where no strength is beyond chance: facts, and no ranking. */

import { readableDay } from '../../calendar';
import type { ToldWin } from '../something-good';
import { counted, days, percent, whole } from './format';

export type * from '../something-good';

/** `12 propositions closes sur 21 ont abouti à une vente (57 %) ; ici, dans l’ensemble, 41 %.` */
export function goodProposals(won: number, decided: number, here: number): string {
  const which = won === 1 ? 'a abouti' : 'ont abouti';
  return `${counted(won, 'proposition close', 'propositions closes')} sur ${whole(decided)} ${which} à une vente (${percent(won / decided)}) ; ici, dans l’ensemble, ${percent(here)}.`;
}

/** `Dernière affaire gagnée, le 3 nov. : Heron Paper, pour 12 400, 34 jours après sa création, au prix catalogue.` */
export function latestWin(win: ToldWin, yearOfReader: number): string {
  const { deal, on, isEveryWinDated, amount, cycleDays, isAtListPrice, isLargestYet } = win;
  const facts = [
    ...(amount === null
      ? []
      : [`pour ${whole(amount)}${isLargestYet ? ' (le plus gros montant à ce jour)' : ''}`]),
    ...(cycleDays === null ? [] : [`${days(cycleDays)} après sa création`]),
    ...(isAtListPrice ? ['au prix catalogue'] : []),
  ];
  return `Dernière affaire gagnée${isEveryWinDated ? '' : ' avec une date'}, le ${readableDay(on, yearOfReader)} : ${[deal, ...facts].join(', ')}.`;
}
