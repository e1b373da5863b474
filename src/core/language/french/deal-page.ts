/** What the page of a single deal says, as sentences of plain values. */

import { type Day, partsOf, readableDate, readableDay } from '../../calendar';
import type { NoDeal, StandingFacts, WayFacts } from '../deal-page';
import { dayNumber, days, quoted, stopped } from './format';

export type * from '../deal-page';

/** Said where no row is selected at all, as in a tab that holds a chart. */
export const NO_SELECTION =
  'Aucune cellule n’est sélectionnée. Cliquez sur une ligne de vos affaires.';

/** Why the selected row is no deal: `Cette ligne contient les en-têtes. Cliquez …` */
export function noDealText(why: NoDeal): string {
  switch (why.code) {
    case 'headers':
      return 'Cette ligne contient les en-têtes. Cliquez sur une ligne en dessous.';
    case 'above-headers':
      return 'Cette ligne se trouve au-dessus des en-têtes. Cliquez sur une ligne en dessous.';
    case 'blank':
      return 'Cette ligne est vide. Cliquez sur une ligne qui contient une affaire.';
    case 'not-yet':
      return 'La date de cette affaire est dans le futur : il n’y a encore rien à en dire.';
    case 'own-tab':
      return `${quoted(why.tab)} est une feuille de Stagecoach. Cliquez sur une affaire dans la feuille de vos affaires.`;
    case 'not-read':
      return `Aucune affaire n’est lue dans la feuille ${quoted(why.tab)}. Cliquez sur une affaire dans une autre feuille ; les feuilles lues se choisissent sous « Données ».`;
    case 'not-understood':
      return `Aucun en-tête d’affaires n’a été trouvé dans la feuille ${quoted(why.tab)}. Ses colonnes se choisissent sous « Données ».`;
    case 'other-pipeline':
      return `Cette affaire appartient au pipeline ${quoted(why.pipeline)}, qui n’est pas celui que l’on mesure. Le pipeline se choisit sous « Données ».`;
    case 'left-out':
      return `Cette ligne n’entre dans aucun chiffre. ${why.sentence}`;
    case 'line-item':
      return why.row === null
        ? 'Cette ligne fait partie d’une autre affaire.'
        : `Cette ligne fait partie de l’affaire de la ligne ${why.row} : elles ont le même identifiant d’affaire.`;
  }
}

/** How a deal stands: `À l’étape « Offre » depuis 41 jours.`, `Gagnée le 3 sept. 2026, 71 jours après sa création.` */
export function standingText(facts: StandingFacts): string {
  const { standing, closedAt, age, stage, stageText, daysInStage } = facts;
  if (standing !== 'open') {
    const word = standing === 'won' ? 'Gagnée' : 'Perdue';
    if (closedAt === null) return `${word} ; le jour n’est pas enregistré.`;
    const after = age === null || age < 0 ? '' : `, ${days(age)} après sa création`;
    return `${word} le ${readableDay(closedAt)}${after}.`;
  }
  const open = age === null || age < 0 ? '' : ` En cours depuis ${days(age)}.`;
  if (stage === null) {
    return `À l’étape ${quoted(stageText)}, qui ne fait pas partie du processus.${open}`;
  }
  return daysInStage === null
    ? `À l’étape ${quoted(stage)} ; depuis quand, ce n’est pas enregistré.${open}`
    : `À l’étape ${quoted(stage)} depuis ${days(daysInStage)}.${open}`;
}

/** Of a stage in which the deal was not. */
const WITHOUT_DAYS: Partial<Readonly<Record<WayFacts['state'], string>>> = {
  skipped: 'sautée',
  ahead: '–',
  'not-reached': '–',
};

/** Beneath a stage's name: `maintenant, depuis le 13 oct.`, `à partir du 2 juin, 2 fois`, `perdue ici`; '' for nothing. */
export function wayWhen({ state, entered, visits }: WayFacts, today: Day): string {
  const times = visits < 2 ? '' : `${visits} fois`;
  const day = entered === null ? null : readableDay(entered, partsOf(today).year);
  const parts = [
    state === 'now' ? 'maintenant' : state === 'lost' ? 'perdue ici' : '',
    day === null ? '' : state === 'now' && visits < 2 ? `depuis le ${day}` : `à partir du ${day}`,
    times,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** A stage's days on the way: `41`, `sautée`, `non enregistré`, `–`. */
export function wayDays({ state, days: length }: WayFacts): string {
  const without = WITHOUT_DAYS[state];
  return without ?? (length === null ? 'non enregistré' : dayNumber(length));
}

/**
 * A way of which no day is recorded: `Étape 3 sur 4 : Prospection › Besoins › Offre › Négociation.`
 * with what to record; without a place where that is not known.
 */
export function undatedWay(stages: readonly string[], now: number): string {
  const order = stages.join(' › ');
  const known =
    now === -1
      ? `Les étapes atteintes et leurs dates ne sont pas enregistrées : ${order}.`
      : `Étape ${now + 1} sur ${stages.length} : ${order}. Les jours d’entrée dans chaque étape ne sont pas enregistrés.`;
  return `${known} Une colonne de date pour chaque étape les indiquerait, ou, à partir d’aujourd’hui, la commande « Enregistrer les changements d’étape maintenant » du menu.`;
}

/** The typical days of a stage: `12`, and `–` where too few were there to tell. */
export function wayTypical(median: number | null): string {
  return median === null ? '–' : dayNumber(median);
}

/**
 * What is usual in the deal's stage: `La moitié des affaires de l’équipe quittent l’étape « Offre »
 * en 11 jours au plus, 8 sur 10 en 18 jours au plus.` '' where neither is known.
 */
export function usualStay(
  stage: string,
  { median, most }: { readonly median: number | null; readonly most: number | null },
  allowed: number | null,
): string {
  const limit = allowed === null ? '' : `Le processus autorise ${days(allowed)}.`;
  const half =
    median === null
      ? ''
      : `La moitié des affaires de l’équipe quittent l’étape ${quoted(stage)} en ${days(median)} au plus`;
  const eight =
    most === null
      ? ''
      : half === ''
        ? `8 affaires de l’équipe sur 10 quittent l’étape ${quoted(stage)} en ${days(most)} au plus`
        : `, 8 sur 10 en ${days(most)} au plus`;
  const usual = half === '' && eight === '' ? '' : `${half}${eight}.`;
  return [usual, limit].filter((text) => text !== '').join(' ');
}

/** Longest text of a cell that is shown. */
const LONGEST = 60;

/** What stands in a required column: long texts cut, a day as the page tells days. */
export function cellText(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : readableDate(text);
}

/** The next step that was last noted in the log: `Noté le 23 nov. 2026 : Appeler Jane, pour le 30 nov. 2026.` */
export function notedText(action: string, dueOn: Day | null, notedOn: Day | null): string {
  const on = notedOn === null ? '' : ` le ${readableDay(notedOn)}`;
  const due = dueOn === null ? '' : `, pour le ${readableDay(dueOn)}`;
  return stopped(`Noté${on} : ${action.replace(/\.$/, '')}${due}`);
}

/** A place: `Ligne 12 de la feuille « Deals »` */
export function rowOf(tab: string, row: number): string {
  return `Ligne ${row} de la feuille ${quoted(tab)}`;
}
