import { type Day, readableDay } from '../../calendar';
import { countsThere } from '../../text/counts-there';
import { counted, listed } from './format';

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

/** `En ningún mes, porque falta el día: 2 oportunidades nuevas y 1 oportunidad ganada.` */
export function inNoMonth(newDeals: number, won: number): string {
  const parts = countsThere([
    [newDeals, counted(newDeals, 'oportunidad nueva', 'oportunidades nuevas')],
    [won, counted(won, 'oportunidad ganada', 'oportunidades ganadas')],
  ]);
  return `En ningún mes, porque falta el día: ${listed(parts)}.`;
}
