/** What pointers to a cause found by counting deals, in words that stand behind a dash. */

import type { Named, ToldDiscounts, ToldRush, ToldShares } from '../../playbook/shares';
import { ofTheKind } from '../effort';
import { days, percent, quoted, whole } from '../format';

export type * from '../../playbook/shares';

/**
 * `bei 3 von 8 offenen Deals steht kein nächster Schritt an (bei den anderen 5 von 40)`
 * @param what which they are, in the dative, with what is so behind it
 */
export function shareText({ n, of, otherN, otherOf }: ToldShares, what: string): string {
  return `bei ${whole(n)} von ${whole(of)} ${what} (bei den anderen ${whole(otherN)} von ${whole(otherOf)})`;
}

/** `bei 3 von 8 späten Verlusten war der Grund Budget, Befugnis oder Zeitpunkt (bei den anderen 5 von 40)`. */
export function lostForMeans(shares: ToldShares): string {
  return lostFor(shares, 'Budget, Befugnis oder Zeitpunkt');
}

/** `bei 3 von 8 späten Verlusten war der Grund fehlender Bedarf oder eine ausgebliebene Entscheidung (…)`. */
export function lostForNeed(shares: ToldShares): string {
  return lostFor(shares, 'fehlender Bedarf oder eine ausgebliebene Entscheidung');
}

/** `bei 3 von 8 späten Verlusten war der Grund der Preis, ein Wettbewerber oder eine Funktion (…)`. */
export function lostForOffer(shares: ToldShares): string {
  return lostFor(shares, 'der Preis, ein Wettbewerber oder eine Funktion');
}

/** `bei 3 von 8 späten Verlusten war der Grund „Zu teuer“ (…)`. */
export function lostForSame(shares: ToldShares & Named): string {
  return lostFor(shares, quoted(shares.name));
}

function lostFor(shares: ToldShares, reason: string): string {
  return ofLateLosses(shares, `war der Grund ${reason}`);
}

/** `bei 3 von 8 späten Verlusten gab es höchstens einen Kontakt (…)`. */
export function lostWithFewContacts(shares: ToldShares): string {
  return ofLateLosses(shares, 'gab es höchstens einen Kontakt');
}

/** `bei 3 von 8 späten Verlusten ist niemand genannt, der entscheidet (…)`. */
export function lostWithNobodyNamed(shares: ToldShares): string {
  return ofLateLosses(shares, 'ist niemand genannt, der entscheidet');
}

function ofLateLosses(shares: ToldShares, what: string): string {
  return shareText(shares, `späten Verlusten ${what}`);
}

/** `bei 8 von 12 verlorenen Deals ist „Bedarf“ leer (…)`. */
export function lostHaveNo(shares: ToldShares & Named): string {
  return shareText(shares, `verlorenen Deals ist ${quoted(shares.name)} leer`);
}

/** `bei 8 von 12 verlorenen Deals wurde „Workshop“ übersprungen oder dauerte weniger als 4 Tage (…)`. */
export function lostWereRushed(shares: ToldShares & ToldRush): string {
  return shareText(shares, `verlorenen Deals ${wasRushed(shares)}`);
}

/** `bei 3 von 8 offenen Deals steht kein nächster Schritt an (…)`. */
export function openLackNextStep(shares: ToldShares): string {
  return ofOpenDeals(shares, 'steht kein nächster Schritt an');
}

/** `bei 3 von 8 offenen Deals steht kein künftiges Abschlussdatum (…)`. */
export function openLackCloseDate(shares: ToldShares): string {
  return ofOpenDeals(shares, 'steht kein künftiges Abschlussdatum');
}

/** `bei 3 von 8 offenen Deals hat der Kunde nichts zugesagt (…)`. */
export function openLackCommitment(shares: ToldShares): string {
  return ofOpenDeals(shares, 'hat der Kunde nichts zugesagt');
}

/** `bei 3 von 8 offenen Deals ist niemand genannt, der entscheidet (…)`. */
export function openNameNobody(shares: ToldShares): string {
  return ofOpenDeals(shares, 'ist niemand genannt, der entscheidet');
}

/** `bei 3 von 8 offenen Deals wurde das Abschlussdatum mindestens zweimal verschoben (…)`. */
export function openWerePushed(shares: ToldShares): string {
  return ofOpenDeals(shares, 'wurde das Abschlussdatum mindestens zweimal verschoben');
}

/** `bei 3 von 8 offenen Deals dauert die Phase länger als üblich (…)`. */
export function openWait(shares: ToldShares): string {
  return ofOpenDeals(shares, 'dauert die Phase länger als üblich');
}

function ofOpenDeals(shares: ToldShares, what: string): string {
  return shareText(shares, `offenen Deals ${what}`);
}

/** `bei 3 von 8 gewonnenen Deals fiel der Abschluss in die letzten 5 Tage eines Monats (…)`. */
export function wonAtMonthEnd(shares: ToldShares, lastDays: number): string {
  return ofWonDeals(shares, `fiel der Abschluss in die letzten ${lastDays} Tage eines Monats`);
}

/** `bei 3 von 8 Rabatten hatte die Verhandlung schon begonnen (…)`. */
export function givenInNegotiation(shares: ToldShares): string {
  return shareText(shares, 'Rabatten hatte die Verhandlung schon begonnen');
}

/** `genau 15 % bei 6 von 8 Rabatten (die häufigsten Rabatte der anderen: 12 von 40)` */
export function sameDiscounts({
  n,
  of,
  otherN,
  otherOf,
  discount,
}: ToldShares & { readonly discount: number }): string {
  return `genau ${percent(discount)} bei ${whole(n)} von ${whole(of)} Rabatten (die häufigsten Rabatte der anderen: ${whole(otherN)} von ${whole(otherOf)})`;
}

/** `bei 41 von 90 Aktivitäten ist die Art „Anruf“ (…)` */
export function kindOfActivities(shares: ToldShares & Named): string {
  return shareText(shares, `Aktivitäten ist die Art ${quoted(shares.name)}`);
}

/** `bei 41 von 90 Aktivitäten der Art Anruf war das Ergebnis „erreicht“ (…)` */
export function resultOfActivities(
  shares: ToldShares & Named & { readonly result: string },
): string {
  return shareText(
    shares,
    `Aktivitäten${ofTheKind(shares.name)} war das Ergebnis ${quoted(shares.result)}`,
  );
}

/** `Median 20 % Rabatt bei den 8 aus „Web“, 5 % bei den übrigen 12`, or `bei 8 von 12 gewonnenen Deals ist die Quelle „Web“ (…)` */
export function discountsOfSource(told: Named & (ToldDiscounts | ToldShares)): string {
  const name = quoted(told.name);
  return discountsText(told, ` aus ${name}`, `ist die Quelle ${name}`);
}

/** The same of a product: `Median 20 % Rabatt bei den 8 mit „Basis“, …` */
export function discountsOfProduct(told: Named & (ToldDiscounts | ToldShares)): string {
  const name = quoted(told.name);
  return discountsText(told, ` mit ${name}`, `ist das Produkt ${name}`);
}

/** The same of deals without what the process asks for: `Median 20 % Rabatt bei den 8 ohne „Bedarf“, …` */
export function discountsWithout(told: Named & (ToldDiscounts | ToldShares)): string {
  const name = quoted(told.name);
  return discountsText(told, ` ohne ${name}`, `ist ${name} leer`);
}

/** The same of deals in a hurry: `Median 20 % Rabatt bei den 8, in denen „Workshop“ übersprungen wurde oder weniger als 4 Tage dauerte, …` */
export function discountsOfRushed(told: ToldRush & (ToldDiscounts | ToldShares)): string {
  const kind = `, in denen ${quoted(told.stage)} übersprungen wurde oder weniger als ${days(told.limit)} dauerte`;
  return discountsText(told, kind, wasRushed(told));
}

function discountsText(told: ToldDiscounts | ToldShares, kind: string, what: string): string {
  return 'restRate' in told
    ? `Median ${percent(told.rate)} Rabatt bei den ${whole(told.n)}${kind}, ${percent(told.restRate)} bei den übrigen ${whole(told.rest)}`
    : ofWonDeals(told, what);
}

function ofWonDeals(shares: ToldShares, what: string): string {
  return shareText(shares, `gewonnenen Deals ${what}`);
}

function wasRushed({ stage, limit }: ToldRush): string {
  return `wurde ${quoted(stage)} übersprungen oder dauerte weniger als ${days(limit)}`;
}
