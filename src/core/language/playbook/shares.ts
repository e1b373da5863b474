/** What pointers to a cause found by counting deals, in words that stand behind a dash. */

import { ofTheKind } from '../effort';
import { days, percent, whole } from '../format';

/** Of how many deals how many are of a kind: the person's, and the others'. */
export interface ToldShares {
  readonly n: number;
  readonly of: number;
  readonly otherN: number;
  readonly otherOf: number;
}

/** `3 of 8 open deals wait longer than usual (others: 5 of 40)` */
export function shareText({ n, of, otherN, otherOf }: ToldShares, kind: string, the = ''): string {
  return `${whole(n)} of ${the}${whole(of)} ${kind} (others: ${whole(otherN)} of ${whole(otherOf)})`;
}

/** `3 of 8 late losses were for budget, authority or timing (others: 5 of 40)`. */
export function lostForMeans(shares: ToldShares): string {
  return lostFor(shares, 'budget, authority or timing');
}

/** `3 of 8 late losses were for want of a need or a decision (others: 5 of 40)`. */
export function lostForNeed(shares: ToldShares): string {
  return lostFor(shares, 'want of a need or a decision');
}

/** `3 of 8 late losses were for price, a competitor or a feature (others: 5 of 40)`. */
export function lostForOffer(shares: ToldShares): string {
  return lostFor(shares, 'price, a competitor or a feature');
}

/** `3 of 8 late losses were for “Too dear” (others: 5 of 40)`. */
export function lostForSame(shares: ToldShares & Named): string {
  return lostFor(shares, `“${shares.name}”`);
}

function lostFor(shares: ToldShares, reason: string): string {
  return shareText(shares, `late losses were for ${reason}`);
}

/** `3 of 8 late losses had one contact or none (others: 5 of 40)`. */
export function lostWithFewContacts(shares: ToldShares): string {
  return shareText(shares, 'late losses had one contact or none');
}

/** `3 of 8 late losses name nobody who decides (others: 5 of 40)`. */
export function lostWithNobodyNamed(shares: ToldShares): string {
  return shareText(shares, 'late losses name nobody who decides');
}

/** `8 of the 12 lost have no “Need” (others: 5 of 40)`. */
export function lostHaveNo(shares: ToldShares & Named): string {
  return shareText(shares, `lost have no “${shares.name}”`, 'the ');
}

/** `8 of the 12 lost skipped Workshop or spent under 4 days in it (others: 5 of 40)`. */
export function lostWereRushed(shares: ToldShares & ToldRush): string {
  return shareText(shares, `lost ${rushed(shares)}`, 'the ');
}

/** `3 of 8 open deals have no next step ahead (others: 5 of 40)`. */
export function openLackNextStep(shares: ToldShares): string {
  return shareText(shares, 'open deals have no next step ahead');
}

/** `3 of 8 open deals have no close date ahead (others: 5 of 40)`. */
export function openLackCloseDate(shares: ToldShares): string {
  return shareText(shares, 'open deals have no close date ahead');
}

/** `3 of 8 open deals have nothing that the customer agreed to do (others: 5 of 40)`. */
export function openLackCommitment(shares: ToldShares): string {
  return shareText(shares, 'open deals have nothing that the customer agreed to do');
}

/** `3 of 8 open deals name nobody who decides (others: 5 of 40)`. */
export function openNameNobody(shares: ToldShares): string {
  return shareText(shares, 'open deals name nobody who decides');
}

/** `3 of 8 open deals were pushed out twice or more (others: 5 of 40)`. */
export function openWerePushed(shares: ToldShares): string {
  return shareText(shares, 'open deals were pushed out twice or more');
}

/** `3 of 8 open deals wait longer than usual (others: 5 of 40)`. */
export function openWait(shares: ToldShares): string {
  return shareText(shares, 'open deals wait longer than usual');
}

/** `3 of the 8 won closed in the last 5 days of a month (others: 5 of 40)`. */
export function wonAtMonthEnd(shares: ToldShares, lastDays: number): string {
  return shareText(shares, `won closed in the last ${lastDays} days of a month`, 'the ');
}

/** `3 of the 8 discounts were given after negotiation began (others: 5 of 40)`. */
export function givenInNegotiation(shares: ToldShares): string {
  return shareText(shares, 'discounts were given after negotiation began', 'the ');
}

/** `6 of the 8 discounts are exactly 15 % (the others’ most frequent ones: 12 of 40)` */
export function sameDiscounts({
  n,
  of,
  otherN,
  otherOf,
  discount,
}: ToldShares & { readonly discount: number }): string {
  return `${whole(n)} of the ${whole(of)} discounts are exactly ${percent(discount)} (the others’ most frequent ones: ${whole(otherN)} of ${whole(otherOf)})`;
}

/** `41 of 90 activities are of the kind Call (others: 5 of 40)` */
export function kindOfActivities(shares: ToldShares & Named): string {
  return shareText(shares, `activities are${ofTheKind(shares.name)}`);
}

/** `41 of 90 activities of the kind Call had the result “reached” (others: 5 of 40)` */
export function resultOfActivities(
  shares: ToldShares & Named & { readonly result: string },
): string {
  return shareText(shares, `activities${ofTheKind(shares.name)} had the result “${shares.result}”`);
}

/** Discounts of a person's deals of a kind, and of that person's other deals. */
export interface ToldDiscounts {
  readonly n: number;
  readonly rest: number;
  /** Median discount of each. */
  readonly rate: number;
  readonly restRate: number;
}

/** `median 20 % off on the 8 from “Web”, 5 % on the other 12`, or `8 of the 12 won are “Web” (others: 5 of 40)` */
export function discountsOfSource(told: Named & (ToldDiscounts | ToldShares)): string {
  return discountsText(told, `from “${told.name}”`, `are “${told.name}”`);
}

/** The same of a product: `median 20 % off on the 8 of “Basic”, …` */
export function discountsOfProduct(told: Named & (ToldDiscounts | ToldShares)): string {
  return discountsText(told, `of “${told.name}”`, `are “${told.name}”`);
}

/** The same of deals without what the process asks for: `median 20 % off on the 8 without “Need”, …` */
export function discountsWithout(told: Named & (ToldDiscounts | ToldShares)): string {
  return discountsText(told, `without “${told.name}”`, `have no “${told.name}”`);
}

/** The same of deals in a hurry: `median 20 % off on the 8 that skipped Workshop or spent under 4 days in it, …` */
export function discountsOfRushed(told: ToldRush & (ToldDiscounts | ToldShares)): string {
  return discountsText(told, `that ${rushed(told)}`, rushed(told));
}

function discountsText(told: ToldDiscounts | ToldShares, kind: string, won: string): string {
  return 'restRate' in told
    ? `median ${percent(told.rate)} off on the ${whole(told.n)} ${kind}, ${percent(told.restRate)} on the other ${whole(told.rest)}`
    : shareText(told, `won ${won}`, 'the ');
}

/** The stage of needs analysis, and the days under which a deal was rushed through it. */
export interface ToldRush {
  readonly stage: string;
  readonly limit: number;
}

function rushed({ stage, limit }: ToldRush): string {
  return `skipped ${stage} or spent under ${days(limit)} in it`;
}

/** A name in a sentence: of a source, a product, a reason, a column, a kind of activity. */
export interface Named {
  readonly name: string;
}
