/** What pointers to a cause found by counting deals, in words that stand behind a dash. */

import type { Named, ToldDiscounts, ToldRush, ToldShares } from '../../playbook/shares';
import { ofTheKind } from '../effort';
import { counted, days, percent, quoted, whole } from '../format';

export type * from '../../playbook/shares';

/**
 * `en 3 de las 8 oportunidades abiertas no hay próximo paso previsto (los demás: 5 de 40)`
 * @param what which they are, with what is so behind it, in words that do not depend on their number
 */
export function shareText(
  { n, of, otherN, otherOf }: ToldShares,
  what: string,
  the = 'las ',
): string {
  const all = `${of > 1 ? the : ''}${whole(of)}`;
  return `en ${n === of && of > 1 ? all : `${whole(n)} de ${all}`} ${what} (los demás: ${whole(otherN)} de ${whole(otherOf)})`;
}

/** `en 3 de las 8 pérdidas tardías el motivo fue el presupuesto, la capacidad de decidir o el momento (los demás: 5 de 40)`. */
export function lostForMeans(shares: ToldShares): string {
  return lostFor(shares, 'el presupuesto, la capacidad de decidir o el momento');
}

/** `en 3 de las 8 pérdidas tardías el motivo fue la falta de una necesidad o de una decisión (…)`. */
export function lostForNeed(shares: ToldShares): string {
  return lostFor(shares, 'la falta de una necesidad o de una decisión');
}

/** `en 3 de las 8 pérdidas tardías el motivo fue el precio, un competidor o una característica del producto (…)`. */
export function lostForOffer(shares: ToldShares): string {
  return lostFor(shares, 'el precio, un competidor o una característica del producto');
}

/** `en 3 de las 8 pérdidas tardías el motivo fue “Demasiado caro” (…)`. */
export function lostForSame(shares: ToldShares & Named): string {
  return lostFor(shares, quoted(shares.name));
}

function lostFor(shares: ToldShares, reason: string): string {
  return ofLateLosses(shares, `el motivo fue ${reason}`);
}

/** `en 3 de las 8 pérdidas tardías había un solo contacto o ninguno (…)`. */
export function lostWithFewContacts(shares: ToldShares): string {
  return ofLateLosses(shares, 'había un solo contacto o ninguno');
}

/** `en 3 de las 8 pérdidas tardías no consta quién decide (…)`. */
export function lostWithNobodyNamed(shares: ToldShares): string {
  return ofLateLosses(shares, 'no consta quién decide');
}

function ofLateLosses(shares: ToldShares, what: string): string {
  return shareText(shares, `pérdidas tardías ${what}`);
}

/** `en 8 de las 12 oportunidades perdidas falta “Necesidad” (…)`. */
export function lostHaveNo(shares: ToldShares & Named): string {
  return shareText(shares, `oportunidades perdidas falta ${quoted(shares.name)}`);
}

/** `en 8 de las 12 oportunidades perdidas la etapa “Taller” se omitió o duró menos de 4 días (…)`. */
export function lostWereRushed(shares: ToldShares & ToldRush): string {
  return shareText(shares, `oportunidades perdidas ${wasRushed(shares)}`);
}

/** `en 3 de las 8 oportunidades abiertas no hay próximo paso previsto (…)`. */
export function openLackNextStep(shares: ToldShares): string {
  return ofOpenDeals(shares, 'no hay próximo paso previsto');
}

/** `en 3 de las 8 oportunidades abiertas no hay fecha de cierre futura (…)`. */
export function openLackCloseDate(shares: ToldShares): string {
  return ofOpenDeals(shares, 'no hay fecha de cierre futura');
}

/** `en 3 de las 8 oportunidades abiertas no consta ningún compromiso del cliente (…)`. */
export function openLackCommitment(shares: ToldShares): string {
  return ofOpenDeals(shares, 'no consta ningún compromiso del cliente');
}

/** `en 3 de las 8 oportunidades abiertas no consta quién decide (…)`. */
export function openNameNobody(shares: ToldShares): string {
  return ofOpenDeals(shares, 'no consta quién decide');
}

/** `en 3 de las 8 oportunidades abiertas la fecha de cierre se aplazó dos veces o más (…)`. */
export function openWerePushed(shares: ToldShares): string {
  return ofOpenDeals(shares, 'la fecha de cierre se aplazó dos veces o más');
}

/** `en 3 de las 8 oportunidades abiertas la espera es más larga de lo habitual (…)`. */
export function openWait(shares: ToldShares): string {
  return ofOpenDeals(shares, 'la espera es más larga de lo habitual');
}

function ofOpenDeals(shares: ToldShares, what: string): string {
  return shareText(shares, `oportunidades abiertas ${what}`);
}

/** `en 3 de las 8 oportunidades ganadas el cierre fue en los últimos 5 días de un mes (…)`. */
export function wonAtMonthEnd(shares: ToldShares, lastDays: number): string {
  return ofWonDeals(shares, `el cierre fue en los últimos ${lastDays} días de un mes`);
}

/** `en 3 de los 8 descuentos la negociación ya había empezado (…)`. */
export function givenInNegotiation(shares: ToldShares): string {
  return shareText(shares, 'descuentos la negociación ya había empezado', 'los ');
}

/** `exactamente 15 % en 6 de los 8 descuentos (los descuentos más frecuentes de los demás: 12 de 40)` */
export function sameDiscounts({
  n,
  of,
  otherN,
  otherOf,
  discount,
}: ToldShares & { readonly discount: number }): string {
  return `exactamente ${percent(discount)} en ${whole(n)} de los ${whole(of)} descuentos (los descuentos más frecuentes de los demás: ${whole(otherN)} de ${whole(otherOf)})`;
}

/** `en 41 de las 90 actividades el tipo es “Llamada” (…)` */
export function kindOfActivities(shares: ToldShares & Named): string {
  return shareText(shares, `actividades el tipo es ${quoted(shares.name)}`);
}

/** `en 41 de las 90 actividades del tipo “Llamada” el resultado fue “contactado” (…)` */
export function resultOfActivities(
  shares: ToldShares & Named & { readonly result: string },
): string {
  return shareText(
    shares,
    `actividades${ofTheKind(shares.name)} el resultado fue ${quoted(shares.result)}`,
  );
}

/** `mediana del descuento 20 % en 8 oportunidades con origen “Web”, 5 % en las demás (12)`, or `en 8 de las 12 oportunidades ganadas el origen es “Web” (…)` */
export function discountsOfSource(told: Named & (ToldDiscounts | ToldShares)): string {
  const name = quoted(told.name);
  return discountsText(told, `con origen ${name}`, `el origen es ${name}`);
}

/** The same of a product: `mediana del descuento 20 % en 8 oportunidades con el producto “Básico”, …` */
export function discountsOfProduct(told: Named & (ToldDiscounts | ToldShares)): string {
  const name = quoted(told.name);
  return discountsText(told, `con el producto ${name}`, `el producto es ${name}`);
}

/** The same of deals without what the process asks for: `mediana del descuento 20 % en 8 oportunidades sin “Necesidad”, …` */
export function discountsWithout(told: Named & (ToldDiscounts | ToldShares)): string {
  const name = quoted(told.name);
  return discountsText(told, `sin ${name}`, `falta ${name}`);
}

/** The same of deals in a hurry: `mediana del descuento 20 % en 8 oportunidades en que la etapa “Taller” se omitió o duró menos de 4 días, …` */
export function discountsOfRushed(told: ToldRush & (ToldDiscounts | ToldShares)): string {
  return discountsText(told, `en que ${wasRushed(told)}`, wasRushed(told));
}

function discountsText(told: ToldDiscounts | ToldShares, kind: string, what: string): string {
  return 'restRate' in told
    ? `mediana del descuento ${percent(told.rate)} en ${counted(told.n, 'oportunidad', 'oportunidades')} ${kind}, ${percent(told.restRate)} en las demás (${whole(told.rest)})`
    : ofWonDeals(told, what);
}

function ofWonDeals(shares: ToldShares, what: string): string {
  return shareText(shares, `oportunidades ganadas ${what}`);
}

function wasRushed({ stage, limit }: ToldRush): string {
  return `la etapa ${quoted(stage)} se omitió o duró menos de ${days(limit)}`;
}
