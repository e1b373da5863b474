import { type Day, readableDay } from '../../calendar';

/** The rows of the table by month. */
export const MONTH_TABLE = {
  newDeals: 'Negócios novos',
  won: 'Ganhos',
  wonValue: 'Valor ganho',
} as const;

/** `Por mês, até 23 nov. 2026` */
export function monthsTitle(asOf: Day): string {
  return `Por mês, até ${readableDay(asOf)}`;
}

/** A row of which the money is divided by a thousand. */
export function thousands(name: string): string {
  return `${name}, em milhares`;
}
