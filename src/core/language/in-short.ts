import { type Day, readableDay } from '../calendar';
import type { SinceDay } from '../metrics/since-day';
import { counted, listed, percent, whole } from './format';

/** The fixed lines of a report's first screen. */
export const IN_SHORT_TEXTS = {
  title: 'In short',
  /** Above the lines of those who have no block. */
  others: 'Also to note',
  marks: '●  worth a conversation    ◐  a first place to look',
  estimates:
    '“Perhaps” and “typical here” are estimates for one person; the Team row counts all deals.',
  nothing: 'No difference that the numbers support.',
  notBeyond: 'Figures differ, but by no more than chance can explain.',
} as const;

/** Those of a large team who have no line of their own here. */
export function moreWithout(people: number): string {
  return `${whole(people)} more have no mark; see “${IN_SHORT_TEXTS.others}” in the report.`;
}

/** `Kevin Marsh 35 %` */
export function quotaShare(name: string, share: number): string {
  return `${name} ${percent(share)}`;
}

/** Those of them whose quota is missed or endangered; '' for none. */
export function missedQuotas(shares: readonly string[]): string {
  return shares.length === 0 ? '' : `Behind their quota: ${listed(shares)}.`;
}

/** A deal with the first thing to say of it. */
export function dealInShort(deal: string, said: string): string {
  return said === '' ? deal : `${deal}: ${said}`;
}

/** `Since the last report (26 Oct 2026): 21 new deals, 5 won (41,200), 14 lost (96,300).` */
export function sinceLastReport(
  day: Day,
  { newDeals, won, lost, wonValue, lostValue }: SinceDay,
): string {
  return `Since the last report (${readableDay(day)}): ${counted(newDeals, 'new deal')}, ${whole(won)} won${money(won, wonValue)}, ${whole(lost)} lost${money(lost, lostValue)}.`;
}

/** What moved in an agreement: `Ana Berg, “Two references”: 5 of 6 proposals since had it.` */
export function movedSince(salesperson: string, action: string, now: string): string {
  return `${salesperson}, “${action.replace(/\.$/, '')}”: ${now.replace(/\.$/, '')}.`;
}

function money(deals: number, value: number | null): string {
  return deals === 0 || value === null ? '' : ` (${whole(value)})`;
}
