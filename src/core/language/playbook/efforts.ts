/** What pointers to a cause found in activities and first contacts, in words that stand behind a dash. */

import type { Day } from '../../calendar';
import type { Sample } from '../../inference/samples/sample';
import { FOR_ONE_CONTACT, ofTheKind, unkeptText } from '../effort';
import { counted, paces, percent, whole } from '../format';
import { countsText } from '../samples';

/** A time in which nothing is recorded. */
interface Unkept {
  readonly from: Day;
  readonly to: Day;
}

/** `nothing of any kind is recorded from 8 Dec 2025 to 20 Nov (50 weeks), while the others’ is` */
export function nothingRecorded(unkept: Unkept & { readonly asOf: Day }): string {
  return `nothing of any kind is recorded ${unkeptText(unkept, unkept.asOf)}, while the others’ is`;
}

/** Activities a week of one kind on two sides, and what they rest on. */
interface ToldEffort {
  /** The kind; '' for all kinds together. */
  readonly name: string;
  readonly rate: number;
  readonly otherRate: number;
  readonly own: Sample;
  readonly other: Sample;
}

/** `8.2 activities a week of the kind Call (213 in 26 weeks; others: 30.1, …); 1.1 first contacts a week in that time (others: 2.3)` */
export function fewerDone({
  name,
  rate,
  otherRate,
  own,
  other,
  contacts,
  unkept,
  asOf,
}: ToldEffort & {
  /** First contacts a week of the same time; null where they are not known. */
  readonly contacts: { readonly now: number; readonly otherNow: number } | null;
  /** When nothing of any kind is on record, where others' is. */
  readonly unkept: Unkept | null;
  readonly asOf: Day;
}): string {
  const [mine, theirs] = paces([rate, otherRate]);
  const notKept = unkept === null ? '' : `; nothing is recorded ${unkeptText(unkept, asOf)}`;
  const effort = `${activitiesAWeek(mine, name)} (${countsText(own)}; others: ${theirs}, ${countsText(other)}${notKept})`;
  if (contacts === null) return effort;
  const [now, otherNow] = paces([contacts.now, contacts.otherNow]);
  return `${effort}; ${now} first contacts a week in that time (others: ${otherNow})`;
}

/** `8.2 activities a week of the kind Call in the last quarter (107 in 13 weeks), 30.1 before (…)` */
export function fewerDoneThanBefore({ name, rate, otherRate, own, other }: ToldEffort): string {
  const [now, before] = paces([rate, otherRate]);
  return `${activitiesAWeek(now, name)} in the last quarter (${countsText(own)}), ${before} before (${countsText(other)})`;
}

/** `8.2 activities a week of the kind Call (others: 30.1)` */
export function paceOfKind(name: string, own: number, other: number): string {
  const [mine, theirs] = paces([own, other]);
  return `${activitiesAWeek(mine, name)} (others: ${theirs})`;
}

function activitiesAWeek(pace: string | undefined, kind = ''): string {
  return `${pace} activities a week${ofTheKind(kind)}`;
}

/** Activities, and the first contacts of the same time, on both sides. */
interface ToldContacts {
  readonly done: number;
  readonly brought: number;
  readonly otherDone: number;
  readonly otherContacts: number;
}

/** `16.5 activities for one first contact, 214 for 13 (others: 8.7, 1,300 for 150)`; without any, `214 activities and no first contact (…)` */
export function doneForOneContact({
  done,
  brought,
  otherDone,
  otherContacts,
}: ToldContacts): string {
  const [own, other] = [done / brought, otherDone / otherContacts].map((each) => paces([each])[0]);
  const took =
    brought === 0
      ? `${counted(done, 'activity', 'activities')} and no first contact`
      : `${own} ${FOR_ONE_CONTACT}, ${whole(done)} for ${whole(brought)}`;
  return `${took} (others: ${other}, ${whole(otherDone)} for ${whole(otherContacts)})`;
}

/** New deals in the last quarter and in the time before, each with its weeks. */
interface ToldPaces {
  readonly deals: number;
  readonly weeks: number;
  readonly dealsBefore: number;
  readonly weeksBefore: number;
}

/** `0.38 new deals a week in the last quarter (5 in 13 weeks), 1.26 before (64 in 51)` */
export function newDealsNowAndBefore({
  deals,
  weeks,
  dealsBefore,
  weeksBefore,
}: ToldPaces): string {
  const [recently, earlier] = paces([deals / weeks, dealsBefore / weeksBefore]);
  return `${recently} new deals a week in the last quarter (${whole(deals)} in ${counted(weeks, 'week')}), ${earlier} before (${whole(dealsBefore)} in ${whole(weeksBefore)})`;
}

/** `the others have 0.38 new deals a week in the last quarter (…), 1.26 before (…)` */
export function newDealsOfOthers(told: ToldPaces): string {
  return `the others have ${newDealsNowAndBefore(told)}`;
}

/** `“Web” brings 0.38 new deals a week in the last quarter (…), 1.26 before (…)` */
export function newDealsFrom(told: ToldPaces & { readonly name: string }): string {
  return `“${told.name}” brings ${newDealsNowAndBefore(told)}`;
}

/** What one part makes up of a shortfall of proposals. */
interface ToldPart {
  /** Share of the shortfall; over 1 where other parts make up for some of it. */
  readonly ofWhole: number;
  /** By how much it is more than the whole; null where it is not. */
  readonly over: number | null;
}

/** `80 % of the shortfall`, with what makes up for the part of it that is beyond the whole. */
export function ofTheShortfall({ ofWhole, over }: ToldPart): string {
  const beyond = over === null ? '' : ` (other parts make up for ${percent(over)})`;
  return `${percent(ofWhole)} of the shortfall${beyond}`;
}

/** `80 % of the shortfall: 12 of 31 deals still wait before a proposal` */
export function waitingOfShortfall(
  part: ToldPart & { readonly n: number; readonly of: number },
): string {
  return `${ofTheShortfall(part)}: ${whole(part.n)} of ${whole(part.of)} deals still wait before a proposal`;
}

/** `80 % of the shortfall: 1.5 first contacts a week (31 deals; others: 3.0, 127 deals)`, or `1.5 first contacts a week (…) come of 8.2 activities a week (others: 9.1)` */
export function contactsOfShortfall(
  part: ToldPart & {
    /** First contacts a week, and the deals that they became. */
    readonly now: number;
    readonly otherNow: number;
    readonly of: number;
    readonly otherOf: number;
    /** Activities a week, where they explain less than half of fewer contacts. */
    readonly activities: { readonly own: number; readonly other: number } | null;
  },
): string {
  const { activities } = part;
  const [now, otherNow] = paces([part.now, part.otherNow]);
  const contacts = `${now} first contacts a week (${counted(part.of, 'deal')}; others: ${otherNow}, ${counted(part.otherOf, 'deal')})`;
  return activities === null
    ? `${ofTheShortfall(part)}: ${contacts}`
    : `${contacts} come of ${paceOfKind('', activities.own, activities.other)}`;
}
