/** What pointers to a cause found in activities and first contacts, in words that stand behind a dash. */

import type * as English from '../../playbook/efforts';
import { FOR_ONE_CONTACT, ofTheKind, unkeptText } from '../effort';
import { counted, ofAll, paces, percent, quoted, whole } from '../format';
import { countsText } from '../samples';

/** `no consta ninguna actividad del 8 dic 2025 al 20 nov (50 semanas), pero sí las de los demás` */
export function nothingRecorded(unkept: Parameters<typeof English.nothingRecorded>[0]): string {
  return `no consta ninguna actividad ${unkeptText(unkept, unkept.asOf)}, pero sí las de los demás`;
}

/** `8,2 actividades del tipo “Llamada” por semana (213 en 26 semanas; los demás: 30,1, con …); en ese tiempo, 1,1 primeros contactos por semana (los demás: 2,3)` */
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
  const notKept = unkept === null ? '' : `; no consta nada ${unkeptText(unkept, asOf)}`;
  const effort = `${activitiesAWeek(mine, name)} (${countsText(own)}; los demás: ${theirs}, con ${countsText(other)}${notKept})`;
  if (contacts === null) return effort;
  const [now, otherNow] = paces([contacts.now, contacts.otherNow]);
  return `${effort}; en ese tiempo, ${now} primeros contactos por semana (los demás: ${otherNow})`;
}

/** `8,2 actividades del tipo “Llamada” por semana en el último trimestre (107 en 13 semanas); antes, 30,1 (…)` */
export function fewerDoneThanBefore({
  name,
  rate,
  otherRate,
  own,
  other,
}: Parameters<typeof English.fewerDoneThanBefore>[0]): string {
  const [now, before] = paces([rate, otherRate]);
  return `${activitiesAWeek(now, name)} en el último trimestre (${countsText(own)}); antes, ${before} (${countsText(other)})`;
}

/** `8,2 actividades del tipo “Llamada” por semana (los demás: 30,1)` */
export function paceOfKind(name: string, own: number, other: number): string {
  const [mine, theirs] = paces([own, other]);
  return `${activitiesAWeek(mine, name)} (los demás: ${theirs})`;
}

function activitiesAWeek(pace: string | undefined, kind: string): string {
  return `${pace} actividades${ofTheKind(kind)} por semana`;
}

/** `16,5 actividades por cada primer contacto, 214 para 13 (los demás: 8,7; 1.300 para 150)`; without any, `214 actividades y ningún primer contacto (…)` */
export function doneForOneContact({
  done,
  brought,
  otherDone,
  otherContacts,
}: Parameters<typeof English.doneForOneContact>[0]): string {
  const [own, other] = [done / brought, otherDone / otherContacts].map((each) => paces([each])[0]);
  const took =
    brought === 0
      ? `${counted(done, 'actividad', 'actividades')} y ningún primer contacto`
      : `${own} ${FOR_ONE_CONTACT}, ${whole(done)} para ${whole(brought)}`;
  return `${took} (los demás: ${other}; ${whole(otherDone)} para ${whole(otherContacts)})`;
}

type ToldPaces = Parameters<typeof English.newDealsNowAndBefore>[0];

/** `0,38 oportunidades nuevas por semana en el último trimestre (5 en 13 semanas); antes, 1,26 (64 en 51)` */
export function newDealsNowAndBefore({
  deals,
  weeks,
  dealsBefore,
  weeksBefore,
}: ToldPaces): string {
  const [recently, earlier] = paces([deals / weeks, dealsBefore / weeksBefore]);
  return `${recently} oportunidades nuevas por semana en el último trimestre (${whole(deals)} en ${counted(weeks, 'semana')}); antes, ${earlier} (${whole(dealsBefore)} en ${whole(weeksBefore)})`;
}

/** `los demás tienen 0,38 oportunidades nuevas por semana en el último trimestre (…); antes, 1,26 (…)` */
export function newDealsOfOthers(told: ToldPaces): string {
  return `los demás tienen ${newDealsNowAndBefore(told)}`;
}

/** `“Web” trae 0,38 oportunidades nuevas por semana en el último trimestre (…); antes, 1,26 (…)` */
export function newDealsFrom(told: Parameters<typeof English.newDealsFrom>[0]): string {
  return `${quoted(told.name)} trae ${newDealsNowAndBefore(told)}`;
}

/** `el 80 % de lo que falta`, with what makes up for the part of it that is beyond the whole. */
export function ofTheShortfall({
  ofWhole,
  over,
}: Parameters<typeof English.ofTheShortfall>[0]): string {
  const beyond = over === null ? '' : ` (otras partes compensan el ${percent(over)})`;
  return `el ${percent(ofWhole)} de lo que falta${beyond}`;
}

/** `el 80 % de lo que falta: 12 de las 31 oportunidades esperan todavía antes de una propuesta` */
export function waitingOfShortfall(part: Parameters<typeof English.waitingOfShortfall>[0]): string {
  const { n, of } = part;
  return `${ofTheShortfall(part)}: ${ofAll(n, of, 'oportunidad', 'oportunidades')} ${n === 1 ? 'espera' : 'esperan'} todavía antes de una propuesta`;
}

/** `el 80 % de lo que falta: 1,5 primeros contactos por semana (31 oportunidades; los demás: 3,0, con 127 oportunidades)`, or `1,5 primeros contactos por semana (…) a partir de 8,2 actividades por semana (los demás: 9,1)` */
export function contactsOfShortfall(
  part: Parameters<typeof English.contactsOfShortfall>[0],
): string {
  const { activities } = part;
  const [now, otherNow] = paces([part.now, part.otherNow]);
  const deals = (count: number): string => counted(count, 'oportunidad', 'oportunidades');
  const contacts = `${now} primeros contactos por semana (${deals(part.of)}; los demás: ${otherNow}, con ${deals(part.otherOf)})`;
  return activities === null
    ? `${ofTheShortfall(part)}: ${contacts}`
    : `${contacts} a partir de ${paceOfKind('', activities.own, activities.other)}`;
}
