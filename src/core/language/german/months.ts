import { type Day, readableDay } from '../../calendar';
import { countsThere } from '../../text/counts-there';
import { counted, listed } from './format';

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

/** `In keinem Monat, weil der Tag fehlt: 2 neue Deals und 1 gewonnener Deal.` */
export function inNoMonth(newDeals: number, won: number): string {
  const parts = countsThere([
    [newDeals, counted(newDeals, 'neuer Deal', 'neue Deals')],
    [won, counted(won, 'gewonnener Deal', 'gewonnene Deals')],
  ]);
  return `In keinem Monat, weil der Tag fehlt: ${listed(parts)}.`;
}
