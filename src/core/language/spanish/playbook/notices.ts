/** What notices state of a salesperson's or the team's sheet, in a sentence each. */

import { type Day, readableDay } from '../../../calendar';
import type { ProcessChange } from '../../../process';
import type * as English from '../../playbook/notices';
import { unkeptText } from '../effort';
import { counted, days, listed, ofAll, percent, quoted, upperFirst, whole } from '../format';
import { changeText } from '../process-changes';

/** `No consta ninguna actividad del 8 dic 2025 al 20 nov (50 semanas), pero sí las de los demás; …` */
export function noActivities(
  unkept: Parameters<typeof English.noActivities>[0],
  asOf: Day,
): string {
  return unkept.isAll
    ? 'No consta ninguna actividad, pero sí las de los demás, así que no hay cifra por semana.'
    : `No consta ninguna actividad ${unkeptText(unkept, asOf)}, pero sí las de los demás; estas semanas cuentan como semanas sin actividad.`;
}

/** `En 5 de las 12 oportunidades abiertas no hay ningún próximo paso previsto.` */
export function lackNextStep(count: number, open: number): string {
  return `En ${ofOpenDeals(count, open)} no hay ningún próximo paso previsto.`;
}

/** `En 5 de las 12 oportunidades abiertas con fecha de cierre, esa fecha ya pasó o se aplazó dos veces o más.` */
export function pastCloseDate(count: number, dated: number): string {
  return `En ${ofOpenDeals(count, dated)} con fecha de cierre, esa fecha ya pasó o se aplazó dos veces o más.`;
}

/** `En 5 de las 12 oportunidades abiertas cuyos días se conocen, la espera en la etapa es más larga de lo habitual.` */
export function waitLong(count: number, timed: number, areAllTimed: boolean): string {
  const which = areAllTimed ? '' : ' cuyos días se conocen';
  return `En ${ofOpenDeals(count, timed)}${which}, la espera en la etapa es más larga de lo habitual.`;
}

/** `5 de las 12 oportunidades abiertas llevan más tiempo del que tardó en ganarse cualquiera de las 57 ganadas del equipo (180 días como máximo).` */
export function olderThanWins(count: number, open: number, won: number, longest: number): string {
  const any = won === 1 ? 'la única ganada' : `cualquiera de las ${whole(won)} ganadas`;
  return `${upperFirst(ofOpenDeals(count, open))} ${count === 1 ? 'lleva' : 'llevan'} más tiempo del que tardó en ganarse ${any} del equipo (${days(longest)} como máximo).`;
}

function ofOpenDeals(count: number, of: number): string {
  return ofAll(count, of, 'oportunidad abierta', 'oportunidades abiertas');
}

/** `240 oportunidades están abiertas, y solo 12 se han ganado o perdido hasta ahora.` */
export function openAndDecided(open: number, decided: number): string {
  const ever =
    decided === 0
      ? 'ninguna se ha ganado ni perdido'
      : `solo ${whole(decided)} ${decided === 1 ? 'se ha' : 'se han'} ganado o perdido`;
  return `${counted(open, 'oportunidad está abierta', 'oportunidades están abiertas')}, y ${ever} hasta ahora.`;
}

/** `12 oportunidades ganadas y ninguna perdida, mientras que los demás perdieron 80 de 140. ¿Se guardan …?` */
export function wonWithoutLoss(won: number, othersLost: number, othersDecided: number): string {
  return `${counted(won, 'oportunidad ganada', 'oportunidades ganadas')} y ninguna perdida, mientras que los demás perdieron ${whole(othersLost)} de ${whole(othersDecided)}. ¿Se guardan las oportunidades perdidas en otro lugar?`;
}

/** `Hasta ahora, 3 oportunidades con resultado; faltan 2 para poder comparar.` */
export function fewDecided(decided: number, more: number): string {
  const deals = noneOr(decided, 'oportunidad con resultado', 'oportunidades con resultado');
  return `Hasta ahora, ${deals}; ${missing(more)} para poder comparar.`;
}

/** `Hasta ahora, 4 propuestas con resultado; falta 1 para poder comparar las propuestas.` */
export function fewProposalsDecided(decided: number, more: number): string {
  const proposals = noneOr(decided, 'propuesta con resultado', 'propuestas con resultado');
  return `Hasta ahora, ${proposals}; ${missing(more)} para poder comparar las propuestas.`;
}

function noneOr(count: number, one: string, several: string): string {
  return count === 0 ? `ninguna ${one}` : counted(count, one, several);
}

function missing(more: number): string {
  return `${more === 1 ? 'falta' : 'faltan'} ${whole(more)}`;
}

/** `Harbor Tools supone el 64 % del importe abierto.` */
export function mostOfOpenValue(deal: string, share: number): string {
  return `${deal} supone el ${percent(share)} del importe abierto.`;
}

/** `Falta que la persona responsable acepte este proceso. Primero el acuerdo, después el coaching.` */
export function hasNotAgreed(who: 'manager' | 'salesperson'): string {
  const whose = who === 'manager' ? 'la persona responsable' : 'esta persona';
  return `Falta que ${whose} acepte este proceso. Primero el acuerdo, después el coaching.`;
}

/** `El proceso ha cambiado desde el acuerdo del 3 sept 2026: etapa “Demo” añadida.` */
export function changedSince(agreedOn: Day, changes: readonly ProcessChange[]): string {
  return `El proceso ha cambiado desde el acuerdo del ${readableDay(agreedOn)}: ${listed(changes.map(changeText))}.`;
}

/**
 * `Hoy falta “Necesidad” en 8 de 12 propuestas (los demás: 5 de 40); el proceso pide ese dato a más
 * tardar en la etapa “Conversación”.`, with `En el equipo, ` before it where all people's deals are counted.
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
      ? ofAll(blank, deals, 'propuesta')
      : `${ofAll(blank, deals, 'oportunidad que llegó', 'oportunidades que llegaron')} a la etapa ${quoted(reached)}`;
  const others =
    otherDeals === 0 ? '' : ` (los demás: ${whole(otherBlank)} de ${whole(otherDeals)})`;
  return `${isOfTeam ? 'En el equipo, hoy' : 'Hoy'} falta ${quoted(header)} en ${which}${others}; el proceso pide ese dato a más tardar en la etapa ${quoted(askedBy)}.`;
}

/** `Nada en estas oportunidades es posterior al 2 mar 2026, 266 días antes de este informe: …` */
export function nothingNewer(newest: Day, daysAgo: number): string {
  return `Nada en estas oportunidades es posterior al ${readableDay(newest)}, ${days(daysAgo)} antes de este informe. Por eso no se puede decir qué oportunidades están abiertas el día del informe, cuánto llevan esperando ni qué va con retraso. Las oportunidades se muestran tal como estaban el ${readableDay(newest)}.`;
}
