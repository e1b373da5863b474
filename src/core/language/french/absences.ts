/** Why a figure is not there, in words that stand after "car" or in brackets. */

import type { AbsenceCode } from '../../pipeline/absence';
import type { AbsenceReason } from '../absences';

export type * from '../absences';

const NO_DATES: AbsenceReason = {
  why: 'la feuille ne dit pas quand les affaires sont entrées dans une étape',
  enough:
    'Il suffit d’une colonne de date pour chaque étape, ou de la commande « Enregistrer les changements d’étape maintenant ».',
};

const REASONS: Readonly<Partial<Record<AbsenceCode, AbsenceReason>>> = {
  'too-few-others': {
    why: 'moins de trois autres personnes ont assez de cas à leur actif',
    enough: 'Il suffirait d’un objectif convenu ensemble, ou de 39 semaines enregistrées.',
  },
  'too-few-outcomes': { why: 'il y a encore trop peu de résultats' },
  'no-outcomes': { why: 'il n’y a encore aucun résultat' },
  'no-losses-recorded': {
    why: 'aucune affaire perdue n’est enregistrée',
    enough: 'Gardez les affaires perdues dans la feuille.',
  },
  'no-won-stage': {
    why: 'aucune étape n’a été reconnue comme gagnée',
    enough: 'Indiquez dans le panneau latéral quelle étape correspond aux affaires gagnées.',
  },
  'no-decision-dates': {
    why: 'la plupart des affaires closes n’ont pas de date',
    enough: 'Une colonne « Date de clôture » suffit.',
  },
  'lost-stage-unknown': {
    why: 'la feuille ne dit pas à quelle étape les affaires ont été perdues',
    enough: 'Une colonne « Perdue à l’étape » suffit.',
  },
  'no-discounts': {
    why: 'aucune affaire gagnée n’a de prix catalogue ni de remise',
    enough: 'Une colonne « Prix catalogue » suffit.',
  },
  'no-entry-dates': NO_DATES,
  'no-stage-dates': NO_DATES,
  'too-new': { why: 'il faut 8 semaines enregistrées' },
  'no-amounts': {
    why: 'plus d’une affaire sur dix n’a pas de montant',
    enough: 'Un montant pour chaque affaire suffit.',
  },
  'no-quota': { why: 'le quota manque ou ne porte pas sur la même période pour tout le monde' },
  'stale-sheet': { why: 'la feuille n’est pas tenue à jour jusqu’au jour du rapport' },
  'no-created-dates': {
    why: 'la feuille ne dit pas quand les affaires ont été créées',
    enough: 'Une colonne « Date de création » suffit.',
  },
  'no-open-deals': { why: 'aucune affaire n’est en cours' },
  'no-deals': { why: 'aucune affaire n’est encore à son nom' },
  'no-activities': { why: 'aucune activité n’est enregistrée' },
};

const OTHERWISE: AbsenceReason = { why: 'trop peu de données sont enregistrées' };

/** The reason in words. */
export function absenceReason(code: AbsenceCode): AbsenceReason {
  return REASONS[code] ?? OTHERWISE;
}
