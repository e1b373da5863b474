import { type Day, readableDay } from '../calendar';
import { countsThere } from '../text/counts-there';
import { counted, listed } from './format';

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

/** `In no month, for want of a day: 2 new deals and 1 won deal.` */
export function inNoMonth(newDeals: number, won: number): string {
  const parts = countsThere([
    [newDeals, counted(newDeals, 'new deal')],
    [won, counted(won, 'won deal')],
  ]);
  return `In no month, for want of a day: ${listed(parts)}.`;
}
