/** Why a deal's flags apply, in a sentence each. */

import { type Day, readableDay } from '../../../calendar';
import type * as English from '../../playbook/flags';
import { allQuoted, counted, days, listed, oneOrMany, percent, quoted, whole } from '../format';

/** `Depuis la proposition, le montant a été réduit de 12 000 à 9 000.` */
export function amountWasCut(from: number, to: number): string {
  return `Depuis la proposition, le montant a été réduit de ${whole(from)} à ${whole(to)}.`;
}

/** `La remise est de 21 % ; l’accord prévoit pour les affaires gagnées une médiane de 10 % au plus.` */
export function discountOverLimit(
  discount: number,
  { largest, isAgreed }: Parameters<typeof English.discountOverLimit>[1],
): string {
  return `La remise est de ${percent(discount)} ; ${isAgreed ? 'l’accord' : 'le processus'} prévoit pour les affaires gagnées une médiane de ${percent(largest)} au plus.`;
}

/** `La remise est de 21 % ; neuf affaires gagnées sur dix avaient 15 % au plus.` */
export function discountOverUsual(discount: number, usual: number): string {
  return `La remise est de ${percent(discount)} ; neuf affaires gagnées sur dix avaient ${percent(usual)} au plus.`;
}

/** `La date de clôture était fixée au 2 nov. 2026.` */
export function closeDateWas(day: Day): string {
  return `La date de clôture était fixée au ${readableDay(day)}.`;
}

/** `La clôture est prévue le 30 nov. 2026, 9 jours après l’entrée à l’étape « Offre ». Sur 57 affaires gagnées, 2 ont été aussi rapides à partir de là.` */
export function closesSooner(
  on: Day,
  planned: number,
  stage: string,
  asQuick: number,
  wins: number,
): string {
  const asQuickOnes =
    asQuick === 0
      ? 'aucune n’a été aussi rapide'
      : `${whole(asQuick)} ${oneOrMany(asQuick, 'a été aussi rapide', 'ont été aussi rapides')}`;
  return `La clôture est prévue le ${readableDay(on)}, ${days(planned)} après l’entrée à l’étape ${quoted(stage)}. Sur ${counted(wins, 'affaire gagnée', 'affaires gagnées')}, ${asQuickOnes} à partir de là.`;
}

/** Which other rows have the same deal: `La même affaire figure aussi aux lignes 7 et 12.` */
export function sameDealIn(rows: readonly number[]): string {
  const where = rows.length === 1 ? 'à la ligne' : 'aux lignes';
  return `La même affaire figure aussi ${where} ${listed(rows.map(String))}.`;
}

/** `« Budget » et « Besoin » sont vides ; le processus demande ces informations dès l’étape « Offre ».` */
export function blankByNow(columns: readonly string[], stage: string): string {
  const [are, them] =
    columns.length === 1 ? ['est vide', 'cette information'] : ['sont vides', 'ces informations'];
  return `${allQuoted(columns)} ${are} ; le processus demande ${them} dès l’étape ${quoted(stage)}.`;
}

/** `La prochaine action était prévue pour le 2 nov. 2026.` */
export function nextStepWasDue(day: Day): string {
  return `La prochaine action était prévue pour le ${readableDay(day)}.`;
}

/** `Sur 57 affaires gagnées, aucune n’a duré 210 jours ; la plus longue a duré 180 jours.` */
export function olderThanAny(
  age: number,
  longest: Parameters<typeof English.olderThanAny>[1],
): string {
  const known = longest.unknown === 0 ? '' : ' dont la durée est connue';
  return longest.of === 'won'
    ? `Sur ${counted(longest.deals, 'affaire gagnée', 'affaires gagnées')}${known}, aucune n’a duré ${days(age)} ; la plus longue a duré ${days(longest.days)}.`
    : `L’affaire date de ${days(age)} ; 95 % des affaires closes ont duré ${days(longest.days)} au plus.`;
}

/** `L’affaire représente 64 % de la valeur en cours ; le montant habituel d’une affaire gagnée est de 8 000.` */
export function outsizedText(share: number, typicalWin: number): string {
  return `L’affaire représente ${percent(share)} de la valeur en cours ; le montant habituel d’une affaire gagnée est de ${whole(typicalWin)}.`;
}

/** `La date de clôture a été repoussée 3 fois, de 41 jours en tout.` */
export function pushedText(times: number, by: number): string {
  return `La date de clôture a été repoussée ${whole(times)} fois, de ${days(by)} en tout.`;
}

/** `Rien ne s’est passé depuis le 2 oct. 2026, soit depuis 52 jours.` */
export function quietSince(day: Day, since: number): string {
  return `Rien ne s’est passé depuis le ${readableDay(day)}, soit depuis ${days(since)}.`;
}

/** `Étapes sautées : « Fit check » et « Workshop ».` */
export function skippedText(stages: readonly string[]): string {
  return `${oneOrMany(stages.length, 'Étape sautée', 'Étapes sautées')} : ${allQuoted(stages)}.`;
}

/** `41 jours à l’étape « Offre » ; le processus autorise 30 jours.` */
export function overAllowed(stay: number, stage: string, allowed: number): string {
  return `${stayText(stay, stage)} ; le processus autorise ${days(allowed)}.`;
}

/** `41 jours à l’étape « Offre » ; ici, 8 affaires sur 10 la quittent en 18 jours au plus.` */
export function overUsual(stay: number, stage: string, ofTen: number, within: number): string {
  return `${stayText(stay, stage)} ; ici, ${counted(ofTen, 'affaire')} sur 10 la ${oneOrMany(ofTen, 'quitte', 'quittent')} en ${counted(Math.round(within), 'jour')} au plus.`;
}

/** `41 jours à l’étape « Offre » ; prochaine action prévue le 30 nov. 2026.` */
export function bookedFor(stay: number, stage: string, day: Day): string {
  return `${stayText(stay, stage)} ; prochaine action prévue le ${readableDay(day)}.`;
}

function stayText(stay: number, stage: string): string {
  return `${days(stay)} à l’étape ${quoted(stage)}`;
}

/** `Le processus ne comporte pas d’étape « Demo ».` */
export function noSuchStage(stage: string): string {
  return `Le processus ne comporte pas d’étape ${quoted(stage)}.`;
}

/** `L’affaire est revenue de l’étape « Offre » à une étape antérieure.` */
export function wentBackFrom(stages: readonly string[]): string {
  const from = oneOrMany(stages.length, 'de l’étape', 'des étapes');
  return `L’affaire est revenue ${from} ${allQuoted(stages)} à une étape antérieure.`;
}

/** `En cours depuis 90 jours, la plus longue durée parmi les 5 affaires en cours.` */
export function longestOpen(since: number, open: number): string {
  return `En cours depuis ${days(since)}, la plus longue durée ${amongOpen(open)}.`;
}

/** `12 000, le montant le plus élevé parmi les 5 affaires en cours.` */
export function largestOpen(amount: number, open: number): string {
  return `${whole(amount)}, le montant le plus élevé ${amongOpen(open)}.`;
}

function amongOpen(count: number): string {
  return `${oneOrMany(count, 'sur', 'parmi les')} ${counted(count, 'affaire en cours', 'affaires en cours')}`;
}

/** What is counted where hardly any deal of a tab has something, in the plural. */
export const ANY_DEAL = 'affaires';

/**
 * Of a column that the process asks for and hardly any deal of a tab has, behind their number and the
 * tab; without a verb, so that it holds for one as for many.
 * @example notFilledIn('Besoin', 'Offre') // 'ayant atteint l’étape « Offre », sans « Besoin », que le processus demande'
 */
export function notFilledIn(column: string, stage: string | null): string {
  const what = `sans ${quoted(column)}, que le processus demande`;
  return stage === null ? what : `ayant atteint l’étape ${quoted(stage)}, ${what}`;
}
