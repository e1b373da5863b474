/** Something good to name first, where no strength is beyond chance: facts, and no ranking. */

import { readableDay } from '../../calendar';
import type { ToldWin } from '../something-good';
import { counted, days, percent, whole } from './format';

export type * from '../something-good';

/** `12 de 21 propostas decididas resultaram em venda (57%); no conjunto, 41%.` */
export function goodProposals(won: number, decided: number, here: number): string {
  const became = won === 1 ? 'resultou' : 'resultaram';
  return `${whole(won)} de ${counted(decided, 'proposta decidida', 'propostas decididas')} ${became} em venda (${percent(won / decided)}); no conjunto, ${percent(here)}.`;
}

/** `A venda mais recente: Heron Paper em 3 nov., por 12.400; 34 dias depois da criação; ao preço de tabela.` */
export function latestWin(win: ToldWin, yearOfReader: number): string {
  const { deal, on, isEveryWinDated, amount, cycleDays, isAtListPrice, isLargestYet } = win;
  const facts = [
    ...(amount === null
      ? []
      : [`por ${whole(amount)}${isLargestYet ? ' (a maior até agora)' : ''}`]),
    ...(cycleDays === null ? [] : [`${days(cycleDays)} depois da criação`]),
    ...(isAtListPrice ? ['ao preço de tabela'] : []),
  ];
  // A comma behind an amount would be read as its decimal mark.
  const told = [`${deal} em ${readableDay(on, yearOfReader)}`, facts.join('; ')]
    .filter((part) => part !== '')
    .join(', ');
  return `A venda mais recente${isEveryWinDated ? '' : ' com data'}: ${told.replace(/\.$/, '')}.`;
}
