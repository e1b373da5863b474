/** What pointers to a cause found in activities and first contacts, in words that stand behind a dash. */

import type * as English from '../../playbook/efforts';
import { FOR_ONE_CONTACT, ofTheKind, unkeptText } from '../effort';
import { counted, measured, oneOrMany, paces, percent, quoted, whole } from '../format';
import { countsText } from '../samples';

/** `aucune activité n’est enregistrée du 8 déc. 2025 au 20 nov. (50 semaines), alors que celles des autres le sont` */
export function nothingRecorded(unkept: Parameters<typeof English.nothingRecorded>[0]): string {
  return `aucune activité n’est enregistrée ${unkeptText(unkept, unkept.asOf)}, alors que celles des autres le sont`;
}

/** `8,2 activités du type « Appel » par semaine (213 en 26 semaines ; les autres : 30,1, soit …) ; 1,1 premier contact par semaine dans ce temps (les autres : 2,3)` */
export function fewerDone({
  name,
  rate,
  otherRate,
  own,
  other,
  contacts,
  unkept,
  asOf,
}: Parameters<typeof English.fewerDone>[0]): string {
  const [mine = '', theirs] = paces([rate, otherRate]);
  const notKept = unkept === null ? '' : ` ; rien n’est enregistré ${unkeptText(unkept, asOf)}`;
  const effort = `${activitiesAWeek(mine, name)} (${countsText(own)} ; les autres : ${theirs}, soit ${countsText(other)}${notKept})`;
  if (contacts === null) return effort;
  const [now = '', otherNow] = paces([contacts.now, contacts.otherNow]);
  return `${effort} ; ${contactsAWeek(now)} sur la même durée (les autres : ${otherNow})`;
}

/** `8,2 activités du type « Appel » par semaine au dernier trimestre (107 en 13 semaines), contre 30,1 auparavant (…)` */
export function fewerDoneThanBefore({
  name,
  rate,
  otherRate,
  own,
  other,
}: Parameters<typeof English.fewerDoneThanBefore>[0]): string {
  const [now = '', before] = paces([rate, otherRate]);
  return `${activitiesAWeek(now, name)} au dernier trimestre (${countsText(own)}), contre ${before} auparavant (${countsText(other)})`;
}

/** `8,2 activités du type « Appel » par semaine (les autres : 30,1)` */
export function paceOfKind(name: string, own: number, other: number): string {
  const [mine = '', theirs] = paces([own, other]);
  return `${activitiesAWeek(mine, name)} (les autres : ${theirs})`;
}

function activitiesAWeek(pace: string, kind: string): string {
  return `${measured(pace, 'activité', 'activités')}${ofTheKind(kind)} par semaine`;
}

function contactsAWeek(pace: string): string {
  return `${measured(pace, 'premier contact', 'premiers contacts')} par semaine`;
}

/** `16,5 activités pour un premier contact, 214 pour 13 (les autres : 8,7, soit 1 300 pour 150)`; without any, `214 activités et aucun premier contact (…)` */
export function doneForOneContact({
  done,
  brought,
  otherDone,
  otherContacts,
}: Parameters<typeof English.doneForOneContact>[0]): string {
  const [own = '', other] = [done / brought, otherDone / otherContacts].map(
    (each) => paces([each])[0] ?? '',
  );
  const took =
    brought === 0
      ? `${counted(done, 'activité')} et aucun premier contact`
      : `${measured(own, 'activité', 'activités')} ${FOR_ONE_CONTACT}, ${whole(done)} pour ${whole(brought)}`;
  return `${took} (les autres : ${other}, soit ${whole(otherDone)} pour ${whole(otherContacts)})`;
}

type ToldPaces = Parameters<typeof English.newDealsNowAndBefore>[0];

/** `0,38 nouvelle affaire par semaine au dernier trimestre (5 en 13 semaines), contre 1,26 auparavant (64 en 51)` */
export function newDealsNowAndBefore({
  deals,
  weeks,
  dealsBefore,
  weeksBefore,
}: ToldPaces): string {
  const [recently = '', earlier] = paces([deals / weeks, dealsBefore / weeksBefore]);
  return `${measured(recently, 'nouvelle affaire', 'nouvelles affaires')} par semaine au dernier trimestre (${whole(deals)} en ${counted(weeks, 'semaine')}), contre ${earlier} auparavant (${whole(dealsBefore)} en ${whole(weeksBefore)})`;
}

/** `les autres ont 0,38 nouvelle affaire par semaine au dernier trimestre (…), contre 1,26 auparavant (…)` */
export function newDealsOfOthers(told: ToldPaces): string {
  return `les autres ont ${newDealsNowAndBefore(told)}`;
}

/** `« Web » apporte 0,38 nouvelle affaire par semaine au dernier trimestre (…), contre 1,26 auparavant (…)` */
export function newDealsFrom(told: Parameters<typeof English.newDealsFrom>[0]): string {
  return `${quoted(told.name)} apporte ${newDealsNowAndBefore(told)}`;
}

/** `80 % de l’écart`, with what makes up for the part of it that is beyond the whole. */
export function ofTheShortfall({
  ofWhole,
  over,
}: Parameters<typeof English.ofTheShortfall>[0]): string {
  const beyond = over === null ? '' : ` (d’autres éléments en compensent ${percent(over)})`;
  return `${percent(ofWhole)} de l’écart${beyond}`;
}

/** `80 % de l’écart : sur 31 affaires, 12 attendent encore avant une proposition` */
export function waitingOfShortfall(part: Parameters<typeof English.waitingOfShortfall>[0]): string {
  const { n, of } = part;
  return `${ofTheShortfall(part)} : sur ${counted(of, 'affaire')}, ${whole(n)} ${oneOrMany(n, 'attend', 'attendent')} encore avant une proposition`;
}

/** `80 % de l’écart : 1,5 premier contact par semaine (31 affaires ; les autres : 3,0, pour 127 affaires)`, or `1,5 premier contact par semaine (…), pour 8,2 activités par semaine (les autres : 9,1)` */
export function contactsOfShortfall(
  part: Parameters<typeof English.contactsOfShortfall>[0],
): string {
  const { activities } = part;
  const [now = '', otherNow] = paces([part.now, part.otherNow]);
  const contacts = `${contactsAWeek(now)} (${counted(part.of, 'affaire')} ; les autres : ${otherNow}, pour ${counted(part.otherOf, 'affaire')})`;
  return activities === null
    ? `${ofTheShortfall(part)} : ${contacts}`
    : `${contacts}, pour ${paceOfKind('', activities.own, activities.other)}`;
}
