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

const BARS = '▁▂▃▄▅▆▇█';

/** Figures as a row of bars, the largest as high as the line; nothing where there is none above 0. */
export function sparkline(values: readonly number[]): string {
  const most = Math.max(...values);
  if (most <= 0) return '';
  return values
    .map((value) => BARS[Math.round((Math.max(0, value) / most) * (BARS.length - 1))])
    .join('');
}

/** A share as a bar of four characters, one for each full quarter. */
export function shareBar(share: number): string {
  return '▇'.repeat(Math.max(0, Math.min(4, Math.floor(share * 4))));
}
