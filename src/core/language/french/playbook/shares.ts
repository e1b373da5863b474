/** What pointers to a cause found by counting deals, in words that stand behind a dash. */

import type { Named, ToldDiscounts, ToldRush, ToldShares } from '../../playbook/shares';
import { ofTheKind } from '../effort';
import { counted, days, percent, quoted, whole } from '../format';

export type * from '../../playbook/shares';

/** What is counted, one and several, and what is so of it, in words that do not change with the number. */
interface Told {
  readonly one: string;
  readonly several: string;
  readonly what: string;
}

/** `pour 3 affaires en cours sur 8, l’attente est plus longue que d’habitude (les autres : 5 sur 40)` */
export function shareText(
  { n, of, otherN, otherOf }: ToldShares,
  { one, several, what }: Told,
): string {
  return `pour ${counted(n, one, several)} sur ${whole(of)}, ${what} (les autres : ${whole(otherN)} sur ${whole(otherOf)})`;
}

/** `pour 3 pertes tardives sur 8, le motif est le budget, le pouvoir de décision ou le moment (…)`. */
export function lostForMeans(shares: ToldShares): string {
  return lostFor(shares, 'le budget, le pouvoir de décision ou le moment');
}

/** `pour 3 pertes tardives sur 8, le motif est l’absence de besoin ou de décision (…)`. */
export function lostForNeed(shares: ToldShares): string {
  return lostFor(shares, 'l’absence de besoin ou de décision');
}

/** `pour 3 pertes tardives sur 8, le motif est le prix, un concurrent ou une fonctionnalité (…)`. */
export function lostForOffer(shares: ToldShares): string {
  return lostFor(shares, 'le prix, un concurrent ou une fonctionnalité');
}

/** `pour 3 pertes tardives sur 8, le motif est « Trop cher » (…)`. */
export function lostForSame(shares: ToldShares & Named): string {
  return lostFor(shares, quoted(shares.name));
}

function lostFor(shares: ToldShares, reason: string): string {
  return ofLateLosses(shares, `le motif est ${reason}`);
}

/** `pour 3 pertes tardives sur 8, il y avait un contact au plus (…)`. */
export function lostWithFewContacts(shares: ToldShares): string {
  return ofLateLosses(shares, 'il y avait un contact au plus');
}

/** `pour 3 pertes tardives sur 8, la personne qui décide n’est pas indiquée (…)`. */
export function lostWithNobodyNamed(shares: ToldShares): string {
  return ofLateLosses(shares, NOBODY_NAMED);
}

const NOBODY_NAMED = 'la personne qui décide n’est pas indiquée';

function ofLateLosses(shares: ToldShares, what: string): string {
  return shareText(shares, { one: 'perte tardive', several: 'pertes tardives', what });
}

/** `pour 8 affaires perdues sur 12, « Besoin » est vide (…)`. */
export function lostHaveNo(shares: ToldShares & Named): string {
  return ofLostDeals(shares, `${quoted(shares.name)} est vide`);
}

/** `pour 8 affaires perdues sur 12, l’étape « Workshop » a été sautée ou a duré moins de 4 jours (…)`. */
export function lostWereRushed(shares: ToldShares & ToldRush): string {
  return ofLostDeals(shares, wasRushed(shares));
}

function ofLostDeals(shares: ToldShares, what: string): string {
  return shareText(shares, { one: 'affaire perdue', several: 'affaires perdues', what });
}

/** `pour 3 affaires en cours sur 8, aucune prochaine action n’est prévue (…)`. */
export function openLackNextStep(shares: ToldShares): string {
  return ofOpenDeals(shares, 'aucune prochaine action n’est prévue');
}

/** `pour 3 affaires en cours sur 8, il n’y a pas de date de clôture à venir (…)`. */
export function openLackCloseDate(shares: ToldShares): string {
  return ofOpenDeals(shares, 'il n’y a pas de date de clôture à venir');
}

/** `pour 3 affaires en cours sur 8, le client ne s’est engagé à rien (…)`. */
export function openLackCommitment(shares: ToldShares): string {
  return ofOpenDeals(shares, 'aucun engagement du client n’est noté');
}

/** `pour 3 affaires en cours sur 8, la personne qui décide n’est pas indiquée (…)`. */
export function openNameNobody(shares: ToldShares): string {
  return ofOpenDeals(shares, NOBODY_NAMED);
}

/** `pour 3 affaires en cours sur 8, la date de clôture a été repoussée au moins deux fois (…)`. */
export function openWerePushed(shares: ToldShares): string {
  return ofOpenDeals(shares, 'la date de clôture a été repoussée au moins deux fois');
}

/** `pour 3 affaires en cours sur 8, l’attente est plus longue que d’habitude (…)`. */
export function openWait(shares: ToldShares): string {
  return ofOpenDeals(shares, 'l’attente est plus longue que d’habitude');
}

function ofOpenDeals(shares: ToldShares, what: string): string {
  return shareText(shares, { one: 'affaire en cours', several: 'affaires en cours', what });
}

/** `pour 3 affaires gagnées sur 8, la clôture a eu lieu dans les 5 derniers jours d’un mois (…)`. */
export function wonAtMonthEnd(shares: ToldShares, lastDays: number): string {
  return ofWonDeals(shares, `la clôture a eu lieu dans les ${lastDays} derniers jours d’un mois`);
}

/** `pour 3 remises sur 8, la négociation avait déjà commencé (…)`. */
export function givenInNegotiation(shares: ToldShares): string {
  return shareText(shares, {
    one: 'remise',
    several: 'remises',
    what: 'la négociation avait déjà commencé',
  });
}

/** `exactement 15 % pour 6 remises sur 8 (les remises les plus fréquentes des autres : 12 sur 40)` */
export function sameDiscounts({
  n,
  of,
  otherN,
  otherOf,
  discount,
}: ToldShares & { readonly discount: number }): string {
  return `exactement ${percent(discount)} pour ${counted(n, 'remise')} sur ${whole(of)} (les remises les plus fréquentes des autres : ${whole(otherN)} sur ${whole(otherOf)})`;
}

/** `pour 41 activités sur 90, le type est « Appel » (…)` */
export function kindOfActivities(shares: ToldShares & Named): string {
  return shareText(shares, {
    one: 'activité',
    several: 'activités',
    what: `le type est ${quoted(shares.name)}`,
  });
}

/** `pour 41 activités du type « Appel » sur 90, le résultat est « joint » (…)` */
export function resultOfActivities(
  shares: ToldShares & Named & { readonly result: string },
): string {
  const kind = ofTheKind(shares.name);
  return shareText(shares, {
    one: `activité${kind}`,
    several: `activités${kind}`,
    what: `le résultat est ${quoted(shares.result)}`,
  });
}

/** `remise médiane de 20 % pour 8 affaires dont la source est « Web », de 5 % pour 12 autres`, or `pour 8 affaires gagnées sur 12, la source est « Web » (…)` */
export function discountsOfSource(told: Named & (ToldDiscounts | ToldShares)): string {
  const name = quoted(told.name);
  return discountsText(told, `dont la source est ${name}`, `la source est ${name}`);
}

/** The same of a product: `remise médiane de 20 % pour 8 affaires dont le produit est « Basic », …` */
export function discountsOfProduct(told: Named & (ToldDiscounts | ToldShares)): string {
  const name = quoted(told.name);
  return discountsText(told, `dont le produit est ${name}`, `le produit est ${name}`);
}

/** The same of deals without what the process asks for: `remise médiane de 20 % pour 8 affaires sans « Besoin », …` */
export function discountsWithout(told: Named & (ToldDiscounts | ToldShares)): string {
  const name = quoted(told.name);
  return discountsText(told, `sans ${name}`, `${name} est vide`);
}

/** The same of deals in a hurry: `remise médiane de 20 % pour 8 affaires où l’étape « Workshop » a été sautée ou a duré moins de 4 jours, …` */
export function discountsOfRushed(told: ToldRush & (ToldDiscounts | ToldShares)): string {
  return discountsText(told, `où ${wasRushed(told)}`, wasRushed(told));
}

function discountsText(told: ToldDiscounts | ToldShares, which: string, what: string): string {
  return 'restRate' in told
    ? `remise médiane de ${percent(told.rate)} pour ${counted(told.n, 'affaire')} ${which}, de ${percent(told.restRate)} pour ${counted(told.rest, 'autre')}`
    : ofWonDeals(told, what);
}

function ofWonDeals(shares: ToldShares, what: string): string {
  return shareText(shares, { one: 'affaire gagnée', several: 'affaires gagnées', what });
}

function wasRushed({ stage, limit }: ToldRush): string {
  return `l’étape ${quoted(stage)} a été sautée ou a duré moins de ${days(limit)}`;
}
