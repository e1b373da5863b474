/** Why a deal's flags apply, in a sentence each. */

import { type Day, readableDay } from '../../../calendar';
import type * as English from '../../playbook/flags';
import { allQuoted, counted, days, listed, percent, quoted, whole } from '../format';

/** `Desde a proposta, o valor foi reduzido de 12.000 para 9.000.` */
export function amountWasCut(from: number, to: number): string {
  return `Desde a proposta, o valor foi reduzido de ${whole(from)} para ${whole(to)}.`;
}

/** `O desconto é de 21%; acordado: mediana dos negócios ganhos de no máximo 10%.` */
export function discountOverLimit(
  discount: number,
  { largest, isAgreed }: Parameters<typeof English.discountOverLimit>[1],
): string {
  return `O desconto é de ${percent(discount)}; ${isAgreed ? 'acordado' : 'no processo'}: mediana dos negócios ganhos de no máximo ${percent(largest)}.`;
}

/** `O desconto é de 21%; nove em cada dez negócios ganhos tiveram no máximo 15%.` */
export function discountOverUsual(discount: number, usual: number): string {
  return `O desconto é de ${percent(discount)}; nove em cada dez negócios ganhos tiveram no máximo ${percent(usual)}.`;
}

/** `A data de fechamento era 2 nov. 2026.` */
export function closeDateWas(day: Day): string {
  return `A data de fechamento era ${readableDay(day)}.`;
}

/** `O fechamento está previsto para 30 nov. 2026, 9 dias depois da chegada a “Proposta”. Só 2 de 57 negócios ganhos foram tão rápidos a partir daí.` */
export function closesSooner(
  on: Day,
  planned: number,
  stage: string,
  asQuick: number,
  wins: number,
): string {
  const of = counted(wins, 'negócio ganho', 'negócios ganhos');
  const asQuickOnes =
    asQuick === 0
      ? `Nenhum de ${of} foi tão rápido`
      : `Só ${whole(asQuick)} de ${of} ${asQuick === 1 ? 'foi tão rápido' : 'foram tão rápidos'}`;
  return `O fechamento está previsto para ${readableDay(on)}, ${days(planned)} depois da chegada a ${quoted(stage)}. ${asQuickOnes} a partir daí.`;
}

/** Which other rows have the same deal: `O mesmo negócio também está nas linhas 7 e 12.` */
export function sameDealIn(rows: readonly number[]): string {
  const where = rows.length === 1 ? 'na linha' : 'nas linhas';
  return `O mesmo negócio também está ${where} ${listed(rows.map(String))}.`;
}

/** `“Verba” e “Necessidade” estão em branco; o processo exige esses dados até a etapa “Proposta”.` */
export function blankByNow(columns: readonly string[], stage: string): string {
  const names = allQuoted(columns);
  const start =
    columns.length === 1
      ? `${names} está em branco; o processo exige esse dado`
      : `${names} estão em branco; o processo exige esses dados`;
  return `${start} até a etapa ${quoted(stage)}.`;
}

/** `O próximo passo estava marcado para 2 nov. 2026.` */
export function nextStepWasDue(day: Day): string {
  return `O próximo passo estava marcado para ${readableDay(day)}.`;
}

/** `Nenhum de 57 negócios ganhos chegou a levar 210 dias; o mais longo levou 180 dias.` */
export function olderThanAny(
  age: number,
  longest: Parameters<typeof English.olderThanAny>[1],
): string {
  const known = longest.unknown === 0 ? '' : ' com duração conhecida';
  return longest.of === 'won'
    ? `Nenhum de ${counted(longest.deals, 'negócio ganho', 'negócios ganhos')}${known} chegou a levar ${days(age)}; o mais longo levou ${days(longest.days)}.`
    : `O negócio tem ${days(age)}; 19 em cada 20 negócios decididos levaram no máximo ${days(longest.days)}.`;
}

/** `O negócio representa 64% do valor em aberto; o valor típico de um negócio ganho é 8.000.` */
export function outsizedText(share: number, typicalWin: number): string {
  return `O negócio representa ${percent(share)} do valor em aberto; o valor típico de um negócio ganho é ${whole(typicalWin)}.`;
}

/** `A data de fechamento foi adiada 3 vezes, 41 dias no total.` */
export function pushedText(times: number, by: number): string {
  return `A data de fechamento foi adiada ${counted(times, 'vez', 'vezes')}, ${days(by)} no total.`;
}

/** `Nada aconteceu desde 2 out. 2026, há 52 dias.` */
export function quietSince(day: Day, since: number): string {
  return `Nada aconteceu desde ${readableDay(day)}, há ${days(since)}.`;
}

/** `As etapas “Triagem” e “Workshop” foram puladas.` */
export function skippedText(stages: readonly string[]): string {
  const names = allQuoted(stages);
  return stages.length === 1 ? `A etapa ${names} foi pulada.` : `As etapas ${names} foram puladas.`;
}

/** `41 dias em “Proposta”; o processo permite 30 dias.` */
export function overAllowed(stay: number, stage: string, allowed: number): string {
  return `${stayText(stay, stage)}; o processo permite ${days(allowed)}.`;
}

/** `41 dias em “Proposta”; aqui, 8 em cada 10 saem em até 18 dias.` */
export function overUsual(stay: number, stage: string, ofTen: number, within: number): string {
  return `${stayText(stay, stage)}; aqui, ${ofTen} em cada 10 ${ofTen === 1 ? 'sai' : 'saem'} em até ${counted(within, 'dia')}.`;
}

/** `41 dias em “Proposta”; próximo passo marcado para 30 nov. 2026.` */
export function bookedFor(stay: number, stage: string, day: Day): string {
  return `${stayText(stay, stage)}; próximo passo marcado para ${readableDay(day)}.`;
}

function stayText(stay: number, stage: string): string {
  return `${days(stay)} em ${quoted(stage)}`;
}

/** `O processo não tem a etapa “Demo”.` */
export function noSuchStage(stage: string): string {
  return `O processo não tem a etapa ${quoted(stage)}.`;
}

/** `O negócio voltou da etapa “Proposta” para uma anterior.` */
export function wentBackFrom(stages: readonly string[]): string {
  const from = stages.length === 1 ? 'da etapa' : 'das etapas';
  return `O negócio voltou ${from} ${allQuoted(stages)} para uma anterior.`;
}

/** `Em aberto há 90 dias, o maior tempo entre 5 negócios em aberto.` */
export function longestOpen(since: number, open: number): string {
  return `Em aberto há ${days(since)}, o maior tempo entre ${openDeals(open)}.`;
}

/** `12.000, o maior valor entre 5 negócios em aberto.` */
export function largestOpen(amount: number, open: number): string {
  return `${whole(amount)}, o maior valor entre ${openDeals(open)}.`;
}

function openDeals(open: number): string {
  return counted(open, 'negócio em aberto', 'negócios em aberto');
}

/** What is counted where hardly any deal of a tab has something, in the plural. */
export const ANY_DEAL = 'negócios';

/**
 * Of a column that the process asks for and hardly any deal of a tab has, behind the deals.
 * @example notFilledIn('Verba', 'Proposta') // 'que chegaram a “Proposta” não têm “Verba”, que o processo exige'
 */
export function notFilledIn(column: string, stage: string | null): string {
  const which = stage === null ? '' : `que chegaram a ${quoted(stage)} `;
  return `${which}não têm ${quoted(column)}, que o processo exige`;
}
