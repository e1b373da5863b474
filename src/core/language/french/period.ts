import {
  type Day,
  isUnlimited,
  type PeriodCode,
  periodOf,
  readableDay,
  type Window,
} from '../../calendar';
import { quoted } from './format';

/** What each period is called, in the choice as in a title. */
export const PERIOD_WORDS: Readonly<Record<PeriodCode, string>> = {
  all: 'toutes les affaires',
  'this-quarter': 'ce trimestre',
  'last-90-days': '90 derniers jours',
  'last-12-months': '12 derniers mois',
  'from-to': 'du – au',
};

/** A report's days, in its title: `90 derniers jours (depuis le 26 août 2026)`, `du 1 janv. 2026 au 30 juin 2026`. */
export function periodText(window: Window, asOf: Day): string {
  const { from, to } = window;
  const code = periodOf(window, asOf);
  if (code === 'all') return PERIOD_WORDS.all;
  if (from === null) return `jusqu’au ${readableDay(to ?? 0)}`;
  const since = `depuis le ${readableDay(from)}`;
  if (code !== 'from-to') return `${PERIOD_WORDS[code]} (${since})`;
  return to === null ? since : `du ${readableDay(from)} au ${readableDay(to)}`;
}

/** Which figures are of the period, and which are not; '' where all deals are told of. */
export function periodRests(window: Window, asOf: Day): string {
  if (isUnlimited(window)) return '';
  return `Portent sur la période ${quoted(periodText(window, asOf))} : affaires gagnées et perdues, nouvelles affaires, propositions, remises, activités, taux de passage et jours passés dans une étape, et donc aussi plans et valeurs attendues. Portent sur la situation au ${readableDay(asOf)}, quelle que soit la période : affaires en cours, durées jugées trop longues, quotas, mois, accords et comparaison d’une personne avec ses propres chiffres antérieurs.`;
}
