/** What pointers to a cause found in activities and first contacts, in words that stand behind a dash. */

import type * as English from '../../playbook/efforts';
import { FOR_ONE_CONTACT, ofTheKind, unkeptText } from '../effort';
import { counted, paces, percent, quoted, whole } from '../format';
import { countsText } from '../samples';

/** `nenhuma atividade, de nenhum tipo, está registrada de 8 dez. 2025 a 20 nov. (50 semanas), enquanto as dos demais estão` */
export function nothingRecorded(unkept: Parameters<typeof English.nothingRecorded>[0]): string {
  return `nenhuma atividade, de nenhum tipo, está registrada ${unkeptText(unkept, unkept.asOf)}, enquanto as dos demais estão`;
}

/** `8,2 atividades do tipo “Ligação” por semana (213 em 26 semanas; os demais: 30,1, com …); nesse período, 1,1 primeiros contatos por semana (os demais: 2,3)` */
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
  const notKept = unkept === null ? '' : `; nada está registrado ${unkeptText(unkept, asOf)}`;
  const effort = `${activitiesAWeek(mine, name)} (${countsText(own)}; os demais: ${theirs}, com ${countsText(other)}${notKept})`;
  if (contacts === null) return effort;
  const [now, otherNow] = paces([contacts.now, contacts.otherNow]);
  return `${effort}; nesse período, ${now} primeiros contatos por semana (os demais: ${otherNow})`;
}

/** `8,2 atividades do tipo “Ligação” por semana no último trimestre (107 em 13 semanas), antes 30,1 (…)` */
export function fewerDoneThanBefore({
  name,
  rate,
  otherRate,
  own,
  other,
}: Parameters<typeof English.fewerDoneThanBefore>[0]): string {
  const [now, before] = paces([rate, otherRate]);
  return `${activitiesAWeek(now, name)} no último trimestre (${countsText(own)}), antes ${before} (${countsText(other)})`;
}

/** `8,2 atividades do tipo “Ligação” por semana (os demais: 30,1)` */
export function paceOfKind(name: string, own: number, other: number): string {
  const [mine, theirs] = paces([own, other]);
  return `${activitiesAWeek(mine, name)} (os demais: ${theirs})`;
}

function activitiesAWeek(pace: string | undefined, kind: string): string {
  return `${pace} atividades${ofTheKind(kind)} por semana`;
}

/** `16,5 atividades por primeiro contato, 214 para 13 (os demais: 8,7; 1.300 para 150)`; without any, `214 atividades e nenhum primeiro contato (…)` */
export function doneForOneContact({
  done,
  brought,
  otherDone,
  otherContacts,
}: Parameters<typeof English.doneForOneContact>[0]): string {
  const [own, other] = [done / brought, otherDone / otherContacts].map((each) => paces([each])[0]);
  const took =
    brought === 0
      ? `${counted(done, 'atividade')} e nenhum primeiro contato`
      : `${own} ${FOR_ONE_CONTACT}, ${whole(done)} para ${whole(brought)}`;
  return `${took} (os demais: ${other}; ${whole(otherDone)} para ${whole(otherContacts)})`;
}

type ToldPaces = Parameters<typeof English.newDealsNowAndBefore>[0];

/** `0,38 negócios novos por semana no último trimestre (5 em 13 semanas), antes 1,26 (64 em 51)` */
export function newDealsNowAndBefore({
  deals,
  weeks,
  dealsBefore,
  weeksBefore,
}: ToldPaces): string {
  const [recently, earlier] = paces([deals / weeks, dealsBefore / weeksBefore]);
  return `${recently} negócios novos por semana no último trimestre (${whole(deals)} em ${counted(weeks, 'semana')}), antes ${earlier} (${whole(dealsBefore)} em ${whole(weeksBefore)})`;
}

/** `os demais têm 0,38 negócios novos por semana no último trimestre (…), antes 1,26 (…)` */
export function newDealsOfOthers(told: ToldPaces): string {
  return `os demais têm ${newDealsNowAndBefore(told)}`;
}

/** `“Site” traz 0,38 negócios novos por semana no último trimestre (…), antes 1,26 (…)` */
export function newDealsFrom(told: Parameters<typeof English.newDealsFrom>[0]): string {
  return `${quoted(told.name)} traz ${newDealsNowAndBefore(told)}`;
}

/** `80% da diferença`, with what makes up for the part of it that is beyond the whole. */
export function ofTheShortfall({
  ofWhole,
  over,
}: Parameters<typeof English.ofTheShortfall>[0]): string {
  const beyond = over === null ? '' : ` (outras partes compensam ${percent(over)})`;
  return `${percent(ofWhole)} da diferença${beyond}`;
}

/** `80% da diferença: 12 de 31 negócios ainda esperam antes de uma proposta` */
export function waitingOfShortfall(part: Parameters<typeof English.waitingOfShortfall>[0]): string {
  const { n, of } = part;
  return `${ofTheShortfall(part)}: ${whole(n)} de ${counted(of, 'negócio')} ainda ${n === 1 ? 'espera' : 'esperam'} antes de uma proposta`;
}

/** `80% da diferença: 1,5 primeiros contatos por semana (31 negócios; os demais: 3,0, com 127 negócios)`, or `1,5 primeiros contatos por semana (…) a partir de 8,2 atividades por semana (os demais: 9,1)` */
export function contactsOfShortfall(
  part: Parameters<typeof English.contactsOfShortfall>[0],
): string {
  const { activities } = part;
  const [now, otherNow] = paces([part.now, part.otherNow]);
  const contacts = `${now} primeiros contatos por semana (${counted(part.of, 'negócio')}; os demais: ${otherNow}, com ${counted(part.otherOf, 'negócio')})`;
  return activities === null
    ? `${ofTheShortfall(part)}: ${contacts}`
    : `${contacts} a partir de ${paceOfKind('', activities.own, activities.other)}`;
}
