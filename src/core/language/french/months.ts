import { type Day, readableDay } from '../../calendar';
import { countsThere } from '../../text/counts-there';
import { counted, listed } from './format';

/** The rows of the table by month. */
export const MONTH_TABLE = {
  newDeals: 'Nouvelles affaires',
  won: 'Affaires gagnées',
  wonValue: 'Valeur gagnée',
} as const;

/** `Par mois, jusqu’au 23 nov. 2026` */
export function monthsTitle(asOf: Day): string {
  return `Par mois, jusqu’au ${readableDay(asOf)}`;
}

/** A row of which the money is divided by a thousand. */
export function thousands(name: string): string {
  return `${name}, en milliers`;
}

/** `Dans aucun mois, faute de date : 2 nouvelles affaires et 1 affaire gagnée.` */
export function inNoMonth(newDeals: number, won: number): string {
  const parts = countsThere([
    [newDeals, counted(newDeals, 'nouvelle affaire', 'nouvelles affaires')],
    [won, counted(won, 'affaire gagnée', 'affaires gagnées')],
  ]);
  return `Dans aucun mois, faute de date : ${listed(parts)}.`;
}
