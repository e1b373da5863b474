/** What notices state of a salesperson's or the team's sheet, in a sentence each. */

import { type Day, readableDay } from '../../../calendar';
import type { ProcessChange } from '../../../process';
import type * as English from '../../playbook/notices';
import { unkeptText } from '../effort';
import { counted, days, listed, oneOrMany, percent, quoted, whole } from '../format';
import { changeText } from '../process-changes';

/** `Aucune activité n’est enregistrée du 8 déc. 2025 au 20 nov. (50 semaines), alors que celles des autres le sont ; …` */
export function noActivities(
  unkept: Parameters<typeof English.noActivities>[0],
  asOf: Day,
): string {
  return unkept.isAll
    ? 'Aucune activité n’est enregistrée, alors que celles des autres le sont : il n’y a donc pas de chiffre par semaine.'
    : `Aucune activité n’est enregistrée ${unkeptText(unkept, asOf)}, alors que celles des autres le sont ; ces semaines comptent comme des semaines sans activité.`;
}

/** `Sur 12 affaires en cours, 5 n’ont pas de prochaine action à venir.` */
export function lackNextStep(count: number, open: number): string {
  return `Sur ${openDeals(open)}, ${whole(count)} ${oneOrMany(count, 'n’a', 'n’ont')} pas de prochaine action à venir.`;
}

/** `Sur 12 affaires en cours avec une date de clôture, 5 l’ont dépassée ou ont été repoussées au moins deux fois.` */
export function pastCloseDate(count: number, dated: number): string {
  const are = oneOrMany(
    count,
    'l’a dépassée ou a été repoussée',
    'l’ont dépassée ou ont été repoussées',
  );
  return `Sur ${openDeals(dated)} avec une date de clôture, ${whole(count)} ${are} au moins deux fois.`;
}

/** `Sur 12 affaires en cours dont les jours sont connus, 5 attendent à leur étape plus longtemps que d’habitude.` */
export function waitLong(count: number, timed: number, areAllTimed: boolean): string {
  const known = areAllTimed ? '' : ' dont les jours sont connus';
  const wait = oneOrMany(count, 'attend à son étape', 'attendent à leur étape');
  return `Sur ${openDeals(timed)}${known}, ${whole(count)} ${wait} plus longtemps que d’habitude.`;
}

/** `Sur 12 affaires en cours, 5 durent depuis plus longtemps que chacune des 57 affaires gagnées de l’équipe (180 jours au plus).` */
export function olderThanWins(count: number, open: number, won: number, longest: number): string {
  const last = oneOrMany(count, 'dure', 'durent');
  return `Sur ${openDeals(open)}, ${whole(count)} ${last} depuis plus longtemps qu’aucune des ${whole(won)} affaires gagnées de l’équipe n’a duré (${days(longest)} au plus).`;
}

function openDeals(count: number): string {
  return counted(count, 'affaire en cours', 'affaires en cours');
}

/** `240 affaires sont en cours, et 12 seulement ont été gagnées ou perdues à ce jour.` */
export function openAndDecided(open: number, decided: number): string {
  const ever =
    decided === 0
      ? 'aucune n’a été gagnée ou perdue'
      : `${whole(decided)} ${oneOrMany(decided, 'seule a été gagnée ou perdue', 'seulement ont été gagnées ou perdues')}`;
  return `${counted(open, 'affaire est', 'affaires sont')} en cours, et ${ever} à ce jour.`;
}

/** `12 affaires gagnées et aucune perdue, alors que les autres en ont perdu 80 sur 140. Les affaires perdues sont-elles conservées ailleurs ?` */
export function wonWithoutLoss(won: number, othersLost: number, othersDecided: number): string {
  return `${counted(won, 'affaire gagnée', 'affaires gagnées')} et aucune perdue, alors que les autres en ont perdu ${whole(othersLost)} sur ${whole(othersDecided)}. Les affaires perdues sont-elles conservées ailleurs ?`;
}

/** `3 affaires closes jusqu’ici ; il en faut encore 2 pour pouvoir comparer.` */
export function fewDecided(decided: number, more: number): string {
  return `${counted(decided, 'affaire close', 'affaires closes')} jusqu’ici ; il en faut encore ${whole(more)} pour pouvoir comparer.`;
}

/** `4 propositions closes jusqu’ici ; il en faut encore 1 pour pouvoir comparer les propositions.` */
export function fewProposalsDecided(decided: number, more: number): string {
  return `${counted(decided, 'proposition close', 'propositions closes')} jusqu’ici ; il en faut encore ${whole(more)} pour pouvoir comparer les propositions.`;
}

/** `Harbor Tools représente 64 % de la valeur en cours.` */
export function mostOfOpenValue(deal: string, share: number): string {
  return `${deal} représente ${percent(share)} de la valeur en cours.`;
}

/** `La personne responsable n’a pas encore donné son accord sur ce processus. L’accord d’abord, le coaching ensuite.` */
export function hasNotAgreed(who: 'manager' | 'salesperson'): string {
  const person = who === 'manager' ? 'La personne responsable' : 'La personne elle-même';
  return `${person} n’a pas encore donné son accord sur ce processus. L’accord d’abord, le coaching ensuite.`;
}

/** `Le processus a changé depuis l’accord du 3 sept. 2026 : étape « Demo » ajoutée.` */
export function changedSince(agreedOn: Day, changes: readonly ProcessChange[]): string {
  return `Le processus a changé depuis l’accord du ${readableDay(agreedOn)} : ${listed(changes.map(changeText))}.`;
}

/**
 * `Sur 12 propositions, « Besoin » est vide aujourd’hui pour 8 (les autres : 5 sur 40) ; le processus
 * demande cette information dès l’étape « Échange ».`, with `Dans l’équipe, ` before it where all
 * people's deals are counted.
 */
export function requiredIsBlank(
  {
    header,
    askedBy,
    reached,
    blank,
    deals,
    otherBlank,
    otherDeals,
  }: Parameters<typeof English.requiredIsBlank>[0],
  isOfTeam = false,
): string {
  const which =
    reached === null
      ? counted(deals, 'proposition')
      : `${counted(deals, 'affaire')} ayant atteint l’étape ${quoted(reached)}`;
  const others =
    otherDeals === 0 ? '' : ` (les autres : ${whole(otherBlank)} sur ${whole(otherDeals)})`;
  return `${isOfTeam ? 'Dans l’équipe, sur' : 'Sur'} ${which}, ${quoted(header)} est vide aujourd’hui pour ${whole(blank)}${others} ; le processus demande cette information dès l’étape ${quoted(askedBy)}.`;
}

/** `Rien dans ces affaires n’est plus récent que le 2 mars 2026, 266 jours avant ce rapport : …` */
export function nothingNewer(newest: Day, daysAgo: number): string {
  return `Rien dans ces affaires n’est postérieur au ${readableDay(newest)}, soit ${days(daysAgo)} avant ce rapport : pour le jour du rapport, on ne peut dire ni quelles affaires sont en cours, ni depuis combien de temps elles attendent, ni ce qui est en retard. Les affaires sont présentées telles qu’elles étaient au ${readableDay(newest)}.`;
}
