/** What pointers to a cause found in activities and first contacts, in words that stand behind a dash. */

import type * as English from '../../playbook/efforts';
import { FOR_ONE_CONTACT, ofTheKind, unkeptText } from '../effort';
import { counted, paces, percent, quoted, whole } from '../format';
import { countsText } from '../samples';

/** `vom 8. Dez. 2025 bis 20. Nov. (50 Wochen) ist keinerlei Aktivität erfasst, bei den anderen schon` */
export function nothingRecorded(unkept: Parameters<typeof English.nothingRecorded>[0]): string {
  return `${unkeptText(unkept, unkept.asOf)} ist keinerlei Aktivität erfasst, bei den anderen schon`;
}

/** `8,2 Aktivitäten der Art Anruf pro Woche (213 in 26 Wochen; die anderen: 30,1 bei …); in dieser Zeit 1,1 Erstkontakte pro Woche (die anderen: 2,3)` */
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
  const [mine, theirs] = paces([rate, otherRate]);
  const notKept = unkept === null ? '' : `; ${unkeptText(unkept, asOf)} ist nichts erfasst`;
  const effort = `${activitiesAWeek(mine, name)} (${countsText(own)}; die anderen: ${theirs} bei ${countsText(other)}${notKept})`;
  if (contacts === null) return effort;
  const [now, otherNow] = paces([contacts.now, contacts.otherNow]);
  return `${effort}; in dieser Zeit ${now} Erstkontakte pro Woche (die anderen: ${otherNow})`;
}

/** `8,2 Aktivitäten der Art Anruf pro Woche im letzten Quartal (107 in 13 Wochen), davor 30,1 (…)` */
export function fewerDoneThanBefore({
  name,
  rate,
  otherRate,
  own,
  other,
}: Parameters<typeof English.fewerDoneThanBefore>[0]): string {
  const [now, before] = paces([rate, otherRate]);
  return `${activitiesAWeek(now, name)} im letzten Quartal (${countsText(own)}), davor ${before} (${countsText(other)})`;
}

/** `8,2 Aktivitäten der Art Anruf pro Woche (die anderen: 30,1)` */
export function paceOfKind(name: string, own: number, other: number): string {
  const [mine, theirs] = paces([own, other]);
  return `${activitiesAWeek(mine, name)} (die anderen: ${theirs})`;
}

function activitiesAWeek(pace: string | undefined, kind: string): string {
  return `${pace} Aktivitäten${ofTheKind(kind)} pro Woche`;
}

/** `16,5 Aktivitäten für einen Erstkontakt, 214 für 13 (die anderen: 8,7; 1.300 für 150)`; without any, `214 Aktivitäten und kein Erstkontakt (…)` */
export function doneForOneContact({
  done,
  brought,
  otherDone,
  otherContacts,
}: Parameters<typeof English.doneForOneContact>[0]): string {
  const [own, other] = [done / brought, otherDone / otherContacts].map((each) => paces([each])[0]);
  const took =
    brought === 0
      ? `${counted(done, 'Aktivität', 'Aktivitäten')} und kein Erstkontakt`
      : `${own} ${FOR_ONE_CONTACT}, ${whole(done)} für ${whole(brought)}`;
  return `${took} (die anderen: ${other}; ${whole(otherDone)} für ${whole(otherContacts)})`;
}

type ToldPaces = Parameters<typeof English.newDealsNowAndBefore>[0];

/** `0,38 neue Deals pro Woche im letzten Quartal (5 in 13 Wochen), davor 1,26 (64 in 51)` */
export function newDealsNowAndBefore({
  deals,
  weeks,
  dealsBefore,
  weeksBefore,
}: ToldPaces): string {
  const [recently, earlier] = paces([deals / weeks, dealsBefore / weeksBefore]);
  return `${recently} neue Deals pro Woche im letzten Quartal (${whole(deals)} in ${counted(weeks, 'Woche', 'Wochen')}), davor ${earlier} (${whole(dealsBefore)} in ${whole(weeksBefore)})`;
}

/** `die anderen haben 0,38 neue Deals pro Woche im letzten Quartal (…), davor 1,26 (…)` */
export function newDealsOfOthers(told: ToldPaces): string {
  return `die anderen haben ${newDealsNowAndBefore(told)}`;
}

/** `„Web“ bringt 0,38 neue Deals pro Woche im letzten Quartal (…), davor 1,26 (…)` */
export function newDealsFrom(told: Parameters<typeof English.newDealsFrom>[0]): string {
  return `${quoted(told.name)} bringt ${newDealsNowAndBefore(told)}`;
}

/** `80 % des Rückstands`, with what makes up for the part of it that is beyond the whole. */
export function ofTheShortfall({
  ofWhole,
  over,
}: Parameters<typeof English.ofTheShortfall>[0]): string {
  const beyond = over === null ? '' : ` (andere Teile gleichen ${percent(over)} aus)`;
  return `${percent(ofWhole)} des Rückstands${beyond}`;
}

/** `80 % des Rückstands: 12 von 31 Deals warten noch vor einem Angebot` */
export function waitingOfShortfall(part: Parameters<typeof English.waitingOfShortfall>[0]): string {
  const { n, of } = part;
  return `${ofTheShortfall(part)}: ${whole(n)} von ${counted(of, 'Deal')} ${n === 1 ? 'wartet' : 'warten'} noch vor einem Angebot`;
}

/** `80 % des Rückstands: 1,5 Erstkontakte pro Woche (31 Deals; die anderen: 3,0 bei 127 Deals)`, or `1,5 Erstkontakte pro Woche (…) aus 8,2 Aktivitäten pro Woche (die anderen: 9,1)` */
export function contactsOfShortfall(
  part: Parameters<typeof English.contactsOfShortfall>[0],
): string {
  const { activities } = part;
  const [now, otherNow] = paces([part.now, part.otherNow]);
  const contacts = `${now} Erstkontakte pro Woche (${counted(part.of, 'Deal')}; die anderen: ${otherNow} bei ${counted(part.otherOf, 'Deal')})`;
  return activities === null
    ? `${ofTheShortfall(part)}: ${contacts}`
    : `${contacts} aus ${paceOfKind('', activities.own, activities.other)}`;
}
