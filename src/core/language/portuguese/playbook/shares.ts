/** What pointers to a cause found by counting deals, in words that stand behind a dash. */

import type { Named, ToldDiscounts, ToldRush, ToldShares } from '../../playbook/shares';
import { ofTheKind } from '../effort';
import { days, percent, quoted, whole } from '../format';

export type * from '../../playbook/shares';

/**
 * `em 3 de 8 negócios em aberto, não há próximo passo marcado (entre os demais, 5 de 40)`
 * @param what which they are, in the plural, with what is so behind it
 */
export function shareText({ n, of, otherN, otherOf }: ToldShares, what: string): string {
  return `em ${whole(n)} de ${whole(of)} ${what} (entre os demais, ${whole(otherN)} de ${whole(otherOf)})`;
}

/** `em 3 de 8 perdas tardias, o motivo foi verba, poder de decisão ou momento (entre os demais, 5 de 40)`. */
export function lostForMeans(shares: ToldShares): string {
  return lostFor(shares, 'verba, poder de decisão ou momento');
}

/** `em 3 de 8 perdas tardias, o motivo foi a falta de necessidade ou de decisão (…)`. */
export function lostForNeed(shares: ToldShares): string {
  return lostFor(shares, 'a falta de necessidade ou de decisão');
}

/** `em 3 de 8 perdas tardias, o motivo foi o preço, um concorrente ou um recurso do produto (…)`. */
export function lostForOffer(shares: ToldShares): string {
  return lostFor(shares, 'o preço, um concorrente ou um recurso do produto');
}

/** `em 3 de 8 perdas tardias, o motivo foi “Caro demais” (…)`. */
export function lostForSame(shares: ToldShares & Named): string {
  return lostFor(shares, quoted(shares.name));
}

function lostFor(shares: ToldShares, reason: string): string {
  return ofLateLosses(shares, `o motivo foi ${reason}`);
}

/** `em 3 de 8 perdas tardias, havia no máximo um contato (…)`. */
export function lostWithFewContacts(shares: ToldShares): string {
  return ofLateLosses(shares, 'havia no máximo um contato');
}

/** `em 3 de 8 perdas tardias, não está indicado quem decide (…)`. */
export function lostWithNobodyNamed(shares: ToldShares): string {
  return ofLateLosses(shares, 'não está indicado quem decide');
}

function ofLateLosses(shares: ToldShares, what: string): string {
  return shareText(shares, `perdas tardias, ${what}`);
}

/** `em 8 de 12 perdas tardias, a coluna “Necessidade” está vazia (…)`. */
export function lostHaveNo(shares: ToldShares & Named): string {
  return ofLateLosses(shares, isBlank(shares));
}

/** `em 8 de 12 perdas tardias, a etapa “Workshop” foi pulada ou durou menos de 4 dias (…)`. */
export function lostWereRushed(shares: ToldShares & ToldRush): string {
  return ofLateLosses(shares, wasRushed(shares));
}

/** `em 3 de 8 negócios em aberto, não há próximo passo marcado (…)`. */
export function openLackNextStep(shares: ToldShares): string {
  return ofOpenDeals(shares, 'não há próximo passo marcado');
}

/** `em 3 de 8 negócios em aberto, não há data de fechamento futura (…)`. */
export function openLackCloseDate(shares: ToldShares): string {
  return ofOpenDeals(shares, 'não há data de fechamento futura');
}

/** `em 3 de 8 negócios em aberto, o cliente não se comprometeu com nada (…)`. */
export function openLackCommitment(shares: ToldShares): string {
  return ofOpenDeals(shares, 'o cliente não se comprometeu com nada');
}

/** `em 3 de 8 negócios em aberto, não está indicado quem decide (…)`. */
export function openNameNobody(shares: ToldShares): string {
  return ofOpenDeals(shares, 'não está indicado quem decide');
}

/** `em 3 de 8 negócios em aberto, a data de fechamento foi adiada duas vezes ou mais (…)`. */
export function openWerePushed(shares: ToldShares): string {
  return ofOpenDeals(shares, 'a data de fechamento foi adiada duas vezes ou mais');
}

/** `em 3 de 8 negócios em aberto, a espera é mais longa que o habitual (…)`. */
export function openWait(shares: ToldShares): string {
  return ofOpenDeals(shares, 'a espera é mais longa que o habitual');
}

function ofOpenDeals(shares: ToldShares, what: string): string {
  return shareText(shares, `negócios em aberto, ${what}`);
}

/** `em 3 de 8 negócios ganhos, o fechamento foi nos últimos 5 dias de um mês (…)`. */
export function wonAtMonthEnd(shares: ToldShares, lastDays: number): string {
  return ofWonDeals(shares, `o fechamento foi nos últimos ${lastDays} dias de um mês`);
}

/** `em 3 de 8 descontos, a negociação já tinha começado (…)`. */
export function givenInNegotiation(shares: ToldShares): string {
  return shareText(shares, 'descontos, a negociação já tinha começado');
}

/** `exatamente 15% em 6 de 8 descontos (os mais frequentes dos demais: 12 de 40)` */
export function sameDiscounts({
  n,
  of,
  otherN,
  otherOf,
  discount,
}: ToldShares & { readonly discount: number }): string {
  return `exatamente ${percent(discount)} em ${whole(n)} de ${whole(of)} descontos (os mais frequentes dos demais: ${whole(otherN)} de ${whole(otherOf)})`;
}

/** `em 41 de 90 atividades, o tipo é “Ligação” (…)` */
export function kindOfActivities(shares: ToldShares & Named): string {
  return shareText(shares, `atividades, o tipo é ${quoted(shares.name)}`);
}

/** `em 41 de 90 atividades do tipo “Ligação”, o resultado foi “atendeu” (…)` */
export function resultOfActivities(
  shares: ToldShares & Named & { readonly result: string },
): string {
  return shareText(
    shares,
    `atividades${ofTheKind(shares.name)}, o resultado foi ${quoted(shares.result)}`,
  );
}

/** `desconto mediano de 20% nos 8 negócios com a origem “Site”, contra 5% nos outros 12`, or `em 8 de 12 negócios ganhos, a origem é “Site” (…)` */
export function discountsOfSource(told: Named & (ToldDiscounts | ToldShares)): string {
  const name = quoted(told.name);
  return discountsText(told, `com a origem ${name}`, `a origem é ${name}`);
}

/** The same of a product: `desconto mediano de 20% nos 8 negócios com o produto “Básico”, contra …` */
export function discountsOfProduct(told: Named & (ToldDiscounts | ToldShares)): string {
  const name = quoted(told.name);
  return discountsText(told, `com o produto ${name}`, `o produto é ${name}`);
}

/** The same of deals without what the process asks for: `desconto mediano de 20% nos 8 negócios sem “Necessidade”, contra …` */
export function discountsWithout(told: Named & (ToldDiscounts | ToldShares)): string {
  return discountsText(told, `sem ${quoted(told.name)}`, isBlank(told));
}

/** The same of deals in a hurry: `desconto mediano de 20% nos 8 negócios em que a etapa “Workshop” foi pulada ou durou menos de 4 dias, contra …` */
export function discountsOfRushed(told: ToldRush & (ToldDiscounts | ToldShares)): string {
  return discountsText(told, `em que ${wasRushed(told)}`, wasRushed(told));
}

function discountsText(told: ToldDiscounts | ToldShares, kind: string, what: string): string {
  return 'restRate' in told
    ? `desconto mediano de ${percent(told.rate)} nos ${whole(told.n)} negócios ${kind}, contra ${percent(told.restRate)} nos outros ${whole(told.rest)}`
    : ofWonDeals(told, what);
}

function ofWonDeals(shares: ToldShares, what: string): string {
  return shareText(shares, `negócios ganhos, ${what}`);
}

function isBlank({ name }: Named): string {
  return `a coluna ${quoted(name)} está vazia`;
}

function wasRushed({ stage, limit }: ToldRush): string {
  return `a etapa ${quoted(stage)} foi pulada ou durou menos de ${days(limit)}`;
}
