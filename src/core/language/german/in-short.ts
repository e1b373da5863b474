import { type Day, readableDay } from '../../calendar';
import type { SinceDay } from '../../metrics/since-day';
import { counted, listed, percent, whole } from './format';

/** The fixed lines of a report's first screen. */
export const IN_SHORT_TEXTS = {
  title: 'Kurz gesagt',
  /** Above the lines of those who have no block. */
  others: 'Außerdem zu beachten',
  marks: '●  ein Gespräch wert    ◐  ein erster Ansatzpunkt',
  estimates:
    '„Vielleicht“ und „hier typisch“ sind Schätzungen für eine Person; die Zeile „Team“ zählt alle Deals.',
  nothing: 'Kein Unterschied, den die Zahlen belegen.',
  notBeyond: 'Die Zahlen weichen ab, aber nicht stärker, als der Zufall erklären kann.',
} as const;

/** Those of a large team who have no line of their own here. */
export function moreWithout(people: number): string {
  return `${people === 1 ? '1 weitere Person hat' : `${whole(people)} weitere haben`} kein Zeichen; siehe „${IN_SHORT_TEXTS.others}“ im Bericht.`;
}

/** `Kevin Marsh 35 %` */
export function quotaShare(name: string, share: number): string {
  return `${name} ${percent(share)}`;
}

/** Those of them whose quota is missed or endangered; '' for none. */
export function missedQuotas(shares: readonly string[]): string {
  return shares.length === 0 ? '' : `Hinter dem Umsatzziel: ${listed(shares)}.`;
}

/** A deal with the first thing to say of it. */
export function dealInShort(deal: string, said: string): string {
  return said === '' ? deal : `${deal}: ${said}`;
}

/** `Seit dem letzten Bericht (26. Okt. 2026): 21 neue Deals, 5 gewonnen (41.200), 14 verloren (96.300).` */
export function sinceLastReport(
  day: Day,
  { newDeals, won, lost, wonValue, lostValue }: SinceDay,
): string {
  return `Seit dem letzten Bericht (${readableDay(day)}): ${counted(newDeals, 'neuer Deal', 'neue Deals')}, ${whole(won)} gewonnen${money(won, wonValue)}, ${whole(lost)} verloren${money(lost, lostValue)}.`;
}

/** What moved in an agreement: `Ana Berg, „Zwei Referenzen“: seither bei 5 von 6 Angeboten.` */
export function movedSince(salesperson: string, action: string, now: string): string {
  return `${salesperson}, „${action.replace(/\.$/, '')}“: ${now.replace(/\.$/, '')}.`;
}

function money(deals: number, value: number | null): string {
  return deals === 0 || value === null ? '' : ` (${whole(value)})`;
}
