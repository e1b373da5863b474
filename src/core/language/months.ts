import { type Day, readableDay } from '../calendar';

/** The rows of the table by month. */
export const MONTH_TABLE = {
  newDeals: 'New deals',
  won: 'Won',
  wonValue: 'Won value',
} as const;

/** `By month, to 23 Nov 2026` */
export function monthsTitle(asOf: Day): string {
  return `By month, to ${readableDay(asOf)}`;
}

/** A row of which the money is divided by a thousand. */
export function thousands(name: string): string {
  return `${name}, thousands`;
}
