/** Something good to name first, where no strength is beyond chance: facts, and no ranking. */

import { readableDay } from '../../calendar';
import type { ToldWin } from '../something-good';
import { days, percent, whole } from './format';

export type * from '../something-good';

/** `Aus 12 von 21 entschiedenen Angeboten wurden Deals (57 %); insgesamt waren es hier 41 %.` */
export function goodProposals(won: number, decided: number, here: number): string {
  const became = won === 1 ? 'wurde ein Deal' : 'wurden Deals';
  return `Aus ${whole(won)} von ${whole(decided)} entschiedenen Angeboten ${became} (${percent(won / decided)}); insgesamt waren es hier ${percent(here)}.`;
}

/** `Zuletzt gewonnen, am 3. Nov.: Heron Paper, für 12.400, 34 Tage nach der Erstellung, zum Listenpreis.` */
export function latestWin(win: ToldWin, yearOfReader: number): string {
  const { deal, on, isEveryWinDated, amount, cycleDays, isAtListPrice, isLargestYet } = win;
  const facts = [
    ...(amount === null
      ? []
      : [`für ${whole(amount)}${isLargestYet ? ' (der bisher größte)' : ''}`]),
    ...(cycleDays === null ? [] : [`${days(cycleDays)} nach der Erstellung`]),
    ...(isAtListPrice ? ['zum Listenpreis'] : []),
  ];
  return `Zuletzt gewonnen${isEveryWinDated ? '' : ', soweit datiert'}, am ${readableDay(on, yearOfReader)}: ${[deal, ...facts].join(', ')}.`;
}
