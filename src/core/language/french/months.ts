import { type Day, readableDay } from '../../calendar';

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
