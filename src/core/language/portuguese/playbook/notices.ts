/** What notices state of a salesperson's or the team's sheet, in a sentence each. */

import { type Day, readableDay } from '../../../calendar';
import type { ProcessChange } from '../../../process';
import type * as English from '../../playbook/notices';
import { unkeptText } from '../effort';
import { counted, days, listed, percent, quoted, whole } from '../format';
import { changeText } from '../process-changes';

/** `Nenhuma atividade, de nenhum tipo, está registrada de 8 dez. 2025 a 20 nov. (50 semanas), enquanto as dos demais estão; …` */
export function noActivities(
  unkept: Parameters<typeof English.noActivities>[0],
  asOf: Day,
): string {
  const start = 'Nenhuma atividade, de nenhum tipo, está registrada';
  return unkept.isAll
    ? `${start}, enquanto as dos demais estão; por isso não há número por semana.`
    : `${start} ${unkeptText(unkept, asOf)}, enquanto as dos demais estão; essas semanas contam como semanas sem atividade.`;
}

/** `Em 5 de 12 negócios em aberto não há próximo passo marcado.` */
export function lackNextStep(count: number, open: number): string {
  return `Em ${ofOpenDeals(count, open)} não há próximo passo marcado.`;
}

/** `Em 5 de 12 negócios em aberto com data de fechamento, essa data já passou ou foi adiada duas vezes ou mais.` */
export function pastCloseDate(count: number, dated: number): string {
  return `Em ${ofOpenDeals(count, dated)} com data de fechamento, essa data já passou ou foi adiada duas vezes ou mais.`;
}

/** `Em 5 de 12 negócios em aberto cujos dias são conhecidos, a espera na etapa é mais longa que o habitual.` */
export function waitLong(count: number, timed: number, areAllTimed: boolean): string {
  const which = areAllTimed ? '' : ' cujos dias são conhecidos';
  return `Em ${ofOpenDeals(count, timed)}${which}, a espera na etapa é mais longa que o habitual.`;
}

/** `Em 5 de 12 negócios em aberto, a idade é maior que a de qualquer um dos 57 negócios ganhos da equipe no dia da venda (no máximo 180 dias).` */
export function olderThanWins(count: number, open: number, won: number, longest: number): string {
  return `Em ${ofOpenDeals(count, open)}, a idade é maior que a de qualquer um dos ${counted(won, 'negócio ganho', 'negócios ganhos')} da equipe no dia da venda (no máximo ${days(longest)}).`;
}

function ofOpenDeals(count: number, of: number): string {
  return `${whole(count)} de ${counted(of, 'negócio', 'negócios')} em aberto`;
}

/** `240 negócios estão em aberto, e só 12 foram ganhos ou perdidos até hoje.` */
export function openAndDecided(open: number, decided: number): string {
  const ever =
    decided === 0
      ? 'nenhum foi ganho ou perdido'
      : decided === 1
        ? 'só 1 foi ganho ou perdido'
        : `só ${whole(decided)} foram ganhos ou perdidos`;
  return `${counted(open, 'negócio')} ${open === 1 ? 'está' : 'estão'} em aberto, e ${ever} até hoje.`;
}

/** `12 negócios ganhos e nenhum perdido, enquanto os demais perderam 80 de 140. Os negócios perdidos são guardados em outro lugar?` */
export function wonWithoutLoss(won: number, othersLost: number, othersDecided: number): string {
  return `${counted(won, 'negócio ganho', 'negócios ganhos')} e nenhum perdido, enquanto os demais perderam ${whole(othersLost)} de ${whole(othersDecided)}. Os negócios perdidos são guardados em outro lugar?`;
}

/** `3 negócios decididos até agora; faltam 2 para uma comparação.` */
export function fewDecided(decided: number, more: number): string {
  return `${counted(decided, 'negócio decidido', 'negócios decididos')} até agora; ${stillMissing(more)} para uma comparação.`;
}

/** `4 propostas decididas até agora; falta 1 para uma comparação das propostas.` */
export function fewProposalsDecided(decided: number, more: number): string {
  return `${counted(decided, 'proposta decidida', 'propostas decididas')} até agora; ${stillMissing(more)} para uma comparação das propostas.`;
}

function stillMissing(more: number): string {
  return `${more === 1 ? 'falta' : 'faltam'} ${whole(more)}`;
}

/** `Harbor Tools representa 64% do valor em aberto.` */
export function mostOfOpenValue(deal: string, share: number): string {
  return `${deal} representa ${percent(share)} do valor em aberto.`;
}

/** `Ainda falta a concordância da gestão com este processo. Primeiro o acordo, depois o coaching.` */
export function hasNotAgreed(who: 'manager' | 'salesperson'): string {
  return `A ${who === 'manager' ? 'gestão' : 'pessoa'} ainda não concordou com este processo. Primeiro o acordo, depois o coaching.`;
}

/** `O processo mudou desde o acordo de 3 set. 2026: etapa “Demo” acrescentada.` */
export function changedSince(agreedOn: Day, changes: readonly ProcessChange[]): string {
  return `O processo mudou desde o acordo de ${readableDay(agreedOn)}: ${listed(changes.map(changeText))}.`;
}

/**
 * `Em 8 de 12 propostas, a coluna “Necessidade” está vazia hoje na planilha (entre os demais, 5 de
 * 40); o processo a exige até a etapa “Conversa”.`, with `Na equipe, ` before it where all people's
 * deals are counted.
 */
export function requiredIsBlank(
  {
    header,
    askedBy,
    reached,
    blank,
    deals,
    otherBlank,
    otherDeals,
  }: Parameters<typeof English.requiredIsBlank>[0],
  isOfTeam = false,
): string {
  const which =
    reached === null
      ? counted(deals, 'proposta')
      : counted(
          deals,
          `negócio que chegou a ${quoted(reached)}`,
          `negócios que chegaram a ${quoted(reached)}`,
        );
  const others =
    otherDeals === 0 ? '' : ` (entre os demais, ${whole(otherBlank)} de ${whole(otherDeals)})`;
  return `${isOfTeam ? 'Na equipe, em' : 'Em'} ${whole(blank)} de ${which}, a coluna ${quoted(header)} está vazia hoje na planilha${others}; o processo a exige até a etapa ${quoted(askedBy)}.`;
}

/** `Nada nestes negócios é mais recente que 2 mar. 2026, 266 dias antes deste relatório: …` */
export function nothingNewer(newest: Day, daysAgo: number): string {
  return `Nada nestes negócios é mais recente que ${readableDay(newest)}, ${days(daysAgo)} antes deste relatório. Por isso não é possível dizer quais negócios estão em aberto no dia do relatório, há quanto tempo esperam e o que está atrasado. Os negócios são mostrados como estavam em ${readableDay(newest)}.`;
}
