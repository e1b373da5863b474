import { type Day, readableDay } from '../../calendar';
import { countsThere } from '../../text/counts-there';
import { counted, listed } from './format';

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

/** `Em nenhum mês, porque falta o dia: 2 negócios novos e 1 negócio ganho.` */
export function inNoMonth(newDeals: number, won: number): string {
  const parts = countsThere([
    [newDeals, counted(newDeals, 'negócio novo', 'negócios novos')],
    [won, counted(won, 'negócio ganho', 'negócios ganhos')],
  ]);
  return `Em nenhum mês, porque falta o dia: ${listed(parts)}.`;
}
