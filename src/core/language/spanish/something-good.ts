/** Something good to name first, where no strength is beyond chance: facts, and no ranking. */

import { readableDay } from '../../calendar';
import type { ToldWin } from '../something-good';
import { days, ofAll, percent, upperFirst, whole } from './format';

export type * from '../something-good';

/** `12 de las 21 propuestas con resultado terminaron en venta (57 %); en todo el equipo, el 41 %.` */
export function goodProposals(won: number, decided: number, here: number): string {
  const ended = won === 1 ? 'terminó' : 'terminaron';
  return `${upperFirst(ofAll(won, decided, 'propuesta con resultado', 'propuestas con resultado'))} ${ended} en venta (${percent(won / decided)}); en todo el equipo, el ${percent(here)}.`;
}

/** `La venta más reciente: Heron Paper, el 3 nov, por 12.400, 34 días después de crearse la oportunidad, al precio de lista.` */
export function latestWin(win: ToldWin, yearOfReader: number): string {
  const { deal, on, isEveryWinDated, amount, cycleDays, isAtListPrice, isLargestYet } = win;
  const facts = [
    ...(amount === null
      ? []
      : [`por ${whole(amount)}${isLargestYet ? ' (la mayor hasta ahora)' : ''}`]),
    ...(cycleDays === null ? [] : [`${days(cycleDays)} después de crearse la oportunidad`]),
    ...(isAtListPrice ? ['al precio de lista'] : []),
  ];
  return `La venta más reciente${isEveryWinDated ? '' : ' con fecha'}: ${[deal, `el ${readableDay(on, yearOfReader)}`, ...facts].join(', ')}.`;
}
