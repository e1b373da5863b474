import { type Day, readableDay } from '../../calendar';

/** The rows of the table by month. */
export const MONTH_TABLE = {
  newDeals: 'Neue Deals',
  won: 'Gewonnen',
  wonValue: 'Wert gewonnen',
} as const;

/** `Nach Monaten, bis 23. Nov. 2026` */
export function monthsTitle(asOf: Day): string {
  return `Nach Monaten, bis ${readableDay(asOf)}`;
}

/** A row of which the money is divided by a thousand. */
export function thousands(name: string): string {
  return `${name}, in Tausend`;
}
