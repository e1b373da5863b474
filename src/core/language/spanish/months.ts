import { type Day, readableDay } from '../../calendar';

/** The rows of the table by month. */
export const MONTH_TABLE = {
  newDeals: 'Oportunidades nuevas',
  won: 'Ganadas',
  wonValue: 'Importe ganado',
} as const;

/** `Por mes, hasta el 23 nov 2026` */
export function monthsTitle(asOf: Day): string {
  return `Por mes, hasta el ${readableDay(asOf)}`;
}

/** A row of which the money is divided by a thousand. */
export function thousands(name: string): string {
  return `${name}, en miles`;
}
