import {
  type Day,
  isUnlimited,
  type PeriodCode,
  periodOf,
  readableDay,
  type Window,
} from '../../calendar';

/** What each period is called, in the choice as in a title. */
export const PERIOD_WORDS: Readonly<Record<PeriodCode, string>> = {
  all: 'alle Deals',
  'this-quarter': 'dieses Quartal',
  'last-90-days': 'letzte 90 Tage',
  'last-12-months': 'letzte 12 Monate',
  'from-to': 'von – bis',
};

/** A report's days, in its title: `letzte 90 Tage (seit 26. Aug. 2026)`, `1. Jan. 2026 bis 30. Juni 2026`. */
export function periodText(window: Window, asOf: Day): string {
  const { from, to } = window;
  const code = periodOf(window, asOf);
  if (code === 'all') return PERIOD_WORDS.all;
  if (from === null) return `bis ${readableDay(to ?? 0)}`;
  const since = `seit ${readableDay(from)}`;
  if (code !== 'from-to') return `${PERIOD_WORDS[code]} (${since})`;
  return to === null ? since : `${readableDay(from)} bis ${readableDay(to)}`;
}

/** Which figures are of the period, and which are not; '' where all deals are told of. */
export function periodRests(window: Window, asOf: Day): string {
  if (isUnlimited(window)) return '';
  return `Für den Zeitraum „${periodText(window, asOf)}“ gelten: gewonnene und verlorene Deals, neue Deals, Angebote, Rabatte, Aktivitäten, Übergangsquoten und Tage in einer Phase, und damit auch Pläne und erwartete Beträge. Unabhängig davon, Stand ${readableDay(asOf)}: offene Deals, wie lange zu lange ist, Umsatzziele, Monate, Vereinbarungen und der Vergleich mit den eigenen früheren Zahlen.`;
}
