/** Why a deal's flags apply, in a sentence each. */

import { type Day, readableDay } from '../../../calendar';
import type * as English from '../../playbook/flags';
import { allQuoted, counted, days, listed, percent, quoted, whole } from '../format';

/** `Desde la propuesta, el importe se rebajó de 12.000 a 9.000.` */
export function amountWasCut(from: number, to: number): string {
  return `Desde la propuesta, el importe se rebajó de ${whole(from)} a ${whole(to)}.`;
}

/** `El descuento es del 21 %; lo acordado es que la mediana de las oportunidades ganadas no pase del 10 %.` */
export function discountOverLimit(
  discount: number,
  { largest, isAgreed }: Parameters<typeof English.discountOverLimit>[1],
): string {
  return `El descuento es del ${percent(discount)}; ${isAgreed ? 'lo acordado es' : 'el proceso pide'} que la mediana de las oportunidades ganadas no pase del ${percent(largest)}.`;
}

/** `El descuento es del 21 %; nueve de cada diez oportunidades ganadas tuvieron como máximo un 15 %.` */
export function discountOverUsual(discount: number, usual: number): string {
  return `El descuento es del ${percent(discount)}; nueve de cada diez oportunidades ganadas tuvieron como máximo un ${percent(usual)}.`;
}

/** `La fecha de cierre era el 2 nov 2026.` */
export function closeDateWas(day: Day): string {
  return `La fecha de cierre era el ${readableDay(day)}.`;
}

/** `El cierre está previsto para el 30 nov 2026, 9 días después de la llegada a la etapa “Propuesta”. 2 de las 57 oportunidades ganadas fueron igual de rápidas o más desde ahí.` */
export function closesSooner(
  on: Day,
  planned: number,
  stage: string,
  asQuick: number,
  wins: number,
): string {
  const asQuickOnes =
    asQuick === 0
      ? `Ninguna de ${allWon(wins)} fue tan rápida`
      : `${whole(asQuick)} de ${allWon(wins)} ${asQuick === 1 ? 'fue igual de rápida o más' : 'fueron igual de rápidas o más'}`;
  return `El cierre está previsto para el ${readableDay(on)}, ${days(planned)} después de la llegada a la etapa ${quoted(stage)}. ${asQuickOnes} desde ahí.`;
}

/** Which other rows have the same deal: `La misma oportunidad está también en las filas 7 y 12.` */
export function sameDealIn(rows: readonly number[]): string {
  const where = rows.length === 1 ? 'la fila' : 'las filas';
  return `La misma oportunidad está también en ${where} ${listed(rows.map(String))}.`;
}

/** `Faltan “Presupuesto” y “Necesidad”; el proceso pide esos datos a más tardar en la etapa “Propuesta”.` */
export function blankByNow(columns: readonly string[], stage: string): string {
  const [lacks, them] = columns.length === 1 ? ['Falta', 'ese dato'] : ['Faltan', 'esos datos'];
  return `${lacks} ${allQuoted(columns)}; el proceso pide ${them} a más tardar en la etapa ${quoted(stage)}.`;
}

/** `El próximo paso estaba previsto para el 2 nov 2026.` */
export function nextStepWasDue(day: Day): string {
  return `El próximo paso estaba previsto para el ${readableDay(day)}.`;
}

/** `Ninguna de las 57 oportunidades ganadas llegó a tardar 210 días; la más larga tardó 180 días.` */
export function olderThanAny(
  age: number,
  longest: Parameters<typeof English.olderThanAny>[1],
): string {
  const known = longest.unknown === 0 ? '' : ' de duración conocida';
  return longest.of === 'won'
    ? `Ninguna de ${allWon(longest.deals)}${known} llegó a tardar ${days(age)}; la más larga tardó ${days(longest.days)}.`
    : `Lleva ${days(age)} abierta; 19 de cada 20 oportunidades con resultado tardaron como máximo ${days(longest.days)}.`;
}

/** `las 57 oportunidades ganadas` */
function allWon(wins: number): string {
  return `${wins > 1 ? 'las ' : ''}${counted(wins, 'oportunidad ganada', 'oportunidades ganadas')}`;
}

/** `Supone el 64 % del importe abierto; el importe habitual de una venta es 8.000.` */
export function outsizedText(share: number, typicalWin: number): string {
  return `Supone el ${percent(share)} del importe abierto; el importe habitual de una venta es ${whole(typicalWin)}.`;
}

/** `La fecha de cierre se aplazó dos veces, 41 días en total.` */
export function pushedText(times: number, by: number): string {
  const often = times === 1 ? 'una vez' : times === 2 ? 'dos veces' : `${whole(times)} veces`;
  return `La fecha de cierre se aplazó ${often}, ${days(by)} en total.`;
}

/** `No ha pasado nada desde el 2 oct 2026, hace 52 días.` */
export function quietSince(day: Day, since: number): string {
  return `No ha pasado nada desde el ${readableDay(day)}, hace ${days(since)}.`;
}

/** `Se saltó las etapas “Encaje” y “Taller”.` */
export function skippedText(stages: readonly string[]): string {
  return `Se saltó ${stagesText(stages)}.`;
}

function stagesText(stages: readonly string[]): string {
  return `${stages.length === 1 ? 'la etapa' : 'las etapas'} ${allQuoted(stages)}`;
}

/** `41 días en la etapa “Propuesta”; el proceso permite 30 días.` */
export function overAllowed(stay: number, stage: string, allowed: number): string {
  return `${stayText(stay, stage)}; el proceso permite ${days(allowed)}.`;
}

/** `41 días en la etapa “Propuesta”; aquí 8 de cada 10 salen en 18 días o menos.` */
export function overUsual(stay: number, stage: string, ofTen: number, within: number): string {
  return `${stayText(stay, stage)}; aquí ${ofTen} de cada 10 ${ofTen === 1 ? 'sale' : 'salen'} en ${counted(Math.round(within), 'día')} o menos.`;
}

/** `41 días en la etapa “Propuesta”; el próximo paso está previsto para el 30 nov 2026.` */
export function bookedFor(stay: number, stage: string, day: Day): string {
  return `${stayText(stay, stage)}; el próximo paso está previsto para el ${readableDay(day)}.`;
}

function stayText(stay: number, stage: string): string {
  return `${days(stay)} en la etapa ${quoted(stage)}`;
}

/** `El proceso no tiene ninguna etapa “Demo”.` */
export function noSuchStage(stage: string): string {
  return `El proceso no tiene ninguna etapa ${quoted(stage)}.`;
}

/** `Retrocedió desde la etapa “Propuesta”.` */
export function wentBackFrom(stages: readonly string[]): string {
  return `Retrocedió desde ${stagesText(stages)}.`;
}

/** `Abierta desde hace 90 días, la que más tiempo lleva de las 5 oportunidades abiertas.` */
export function longestOpen(since: number, open: number): string {
  return `Abierta desde hace ${days(since)}, la que más tiempo lleva de ${openDeals(open)}.`;
}

/** `12.000, el mayor importe de las 5 oportunidades abiertas.` */
export function largestOpen(amount: number, open: number): string {
  return `${whole(amount)}, el mayor importe de ${openDeals(open)}.`;
}

function openDeals(count: number): string {
  return `${count > 1 ? 'las ' : ''}${counted(count, 'oportunidad abierta', 'oportunidades abiertas')}`;
}

/** What is counted where hardly any deal of a tab has something, in the plural. */
export const ANY_DEAL = 'oportunidades';

/**
 * Of a column that the process asks for and hardly any deal of a tab has, behind their number.
 * @example notFilledIn('Necesidad', 'Propuesta') // 'que llegaron a la etapa “Propuesta” falta “Necesidad”, aunque el proceso pide ese dato'
 */
export function notFilledIn(column: string, stage: string | null): string {
  const which = stage === null ? '' : `que llegaron a la etapa ${quoted(stage)} `;
  return `${which}falta ${quoted(column)}, aunque el proceso pide ese dato`;
}
