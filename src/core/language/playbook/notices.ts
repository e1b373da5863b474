/** What notices state of a salesperson's or the team's sheet, in a sentence each. */

import { type Day, readableDay } from '../../calendar';
import type { ProcessChange } from '../../process';
import { unkeptText } from '../effort';
import { counted, days, listed, percent, whole } from '../format';
import { changeText } from '../process-changes';

/** `No activity of any kind is recorded from 8 Dec 2025 to 20 Nov (50 weeks), while the others’ are; …` */
export function noActivities(
  unkept: { readonly from: Day; readonly to: Day; readonly isAll: boolean },
  asOf: Day,
): string {
  return unkept.isAll
    ? 'No activity of any kind is recorded, while the others’ are, so there is no pace.'
    : `No activity of any kind is recorded ${unkeptText(unkept, asOf)}, while the others’ are; these weeks count as weeks without any.`;
}

/** `5 of 12 open deals have no next step ahead.` */
export function lackNextStep(count: number, open: number): string {
  return ofOpenDeals(count, open, 'have no next step ahead');
}

/** `5 of 12 open deals with a close date are past it, or were pushed out twice or more.` */
export function pastCloseDate(count: number, dated: number): string {
  return ofOpenDeals(
    count,
    dated,
    'with a close date are past it, or were pushed out twice or more',
  );
}

/** `5 of the 12 open deals whose days are known wait longer in their stage than usual.` */
export function waitLong(count: number, timed: number, areAllTimed: boolean): string {
  return ofOpenDeals(
    count,
    timed,
    `${areAllTimed ? '' : 'whose days are known '}wait longer in their stage than usual`,
    areAllTimed ? '' : 'the ',
  );
}

/** `5 of 12 open deals are older than any of the team’s 57 won deals was when it was won (180 days at most).` */
export function olderThanWins(count: number, open: number, won: number, longest: number): string {
  return ofOpenDeals(
    count,
    open,
    `are older than any of the team’s ${whole(won)} won deals was when it was won (${days(longest)} at most)`,
  );
}

function ofOpenDeals(count: number, of: number, text: string, the = ''): string {
  return `${count} of ${the}${counted(of, 'open deal')} ${text}.`;
}

/** `240 deals are open, and only 12 were ever won or lost.` */
export function openAndDecided(open: number, decided: number): string {
  const ever =
    decided === 0
      ? 'none was ever'
      : `only ${whole(decided)} ${decided === 1 ? 'was' : 'were'} ever`;
  return `${counted(open, 'deal')} ${open === 1 ? 'is' : 'are'} open, and ${ever} won or lost.`;
}

/** `12 won deals and no lost one, where the others lost 80 of 140. Are the lost deals kept elsewhere?` */
export function wonWithoutLoss(won: number, othersLost: number, othersDecided: number): string {
  return `${counted(won, 'won deal')} and no lost one, where the others lost ${whole(othersLost)} of ${whole(othersDecided)}. Are the lost deals kept elsewhere?`;
}

/** `3 decided deals so far; 2 more are needed before they can be compared.` */
export function fewDecided(decided: number, more: number): string {
  return `${counted(decided, 'decided deal')} so far; ${moreNeeded(more)} before they can be compared.`;
}

/** `4 decided proposals so far; 1 more is needed before proposals can be compared.` */
export function fewProposalsDecided(decided: number, more: number): string {
  return `${counted(decided, 'decided proposal')} so far; ${moreNeeded(more)} before proposals can be compared.`;
}

function moreNeeded(more: number): string {
  return `${more} more ${more === 1 ? 'is' : 'are'} needed`;
}

/** `Harbor Tools is 64 % of the open value.` */
export function mostOfOpenValue(deal: string, share: number): string {
  return `${deal} is ${percent(share)} of the open value.`;
}

/** `The manager has not agreed to this process yet. Agree first, then coach.` */
export function hasNotAgreed(who: 'manager' | 'salesperson'): string {
  return `The ${who} has not agreed to this process yet. Agree first, then coach.`;
}

/** `The process has changed since it was agreed on 3 Sep 2026: Demo added.` */
export function changedSince(agreedOn: Day, changes: readonly ProcessChange[]): string {
  return `The process has changed since it was agreed on ${readableDay(agreedOn)}: ${listed(changes.map(changeText))}.`;
}

/** A column that the process asks for, and of how many deals it is blank. */
export interface RequiredBlank {
  readonly header: string;
  /** Name of the stage by which the process asks for it. */
  readonly askedBy: string;
  /** Name of the stage that the counted deals reached; null for a proposal. */
  readonly reached: string | null;
  readonly blank: number;
  readonly deals: number;
  /** The same counts of the others who are asked for it by then. */
  readonly otherBlank: number;
  readonly otherDeals: number;
}

/**
 * `8 of 12 proposals have no “Need” in the sheet today (the others: 5 of 40); the process asks for it
 * by Talk.`, with `In the team, ` before it where all people's deals are counted.
 */
export function requiredIsBlank(
  { header, askedBy, reached, blank, deals, otherBlank, otherDeals }: RequiredBlank,
  isOfTeam = false,
): string {
  const noun: readonly [string, string] =
    reached === null
      ? ['proposal', 'proposals']
      : [`deal that reached ${reached}`, `deals that reached ${reached}`];
  const others =
    otherDeals === 0 ? '' : ` (the others: ${whole(otherBlank)} of ${whole(otherDeals)})`;
  return `${isOfTeam ? 'In the team, ' : ''}${whole(blank)} of ${counted(deals, ...noun)} have no “${header}” in the sheet today${others}; the process asks for it by ${askedBy}.`;
}

/** `Nothing in these deals is newer than 2 Mar 2026, 266 days before this report: …` */
export function nothingNewer(newest: Day, daysAgo: number): string {
  return `Nothing in these deals is newer than ${readableDay(newest)}, ${days(daysAgo)} before this report: which deals are open, how long they wait and what is late cannot be told for that day. Deals are told of as they stood on ${readableDay(newest)}.`;
}
