import { type Day, readableDay } from '../../calendar';
import type { SinceDay } from '../../metrics/since-day';
import { counted, listed, percent, quoted, whole } from './format';

/** The fixed lines of a report's first screen. */
export const IN_SHORT_TEXTS = {
  title: 'En bref',
  /** Above the lines of those who have no block. */
  others: 'À noter aussi',
  marks: '●  mérite une conversation    ◐  un premier point à regarder',
  estimates:
    '« Peut-être » et « valeur habituelle ici » sont des estimations pour une personne ; la ligne « Équipe » compte toutes les affaires.',
  nothing: 'Les chiffres ne permettent d’établir aucune différence.',
  notBeyond: 'Les chiffres diffèrent, mais pas plus que le hasard ne peut l’expliquer.',
} as const;

/** Those of a large team who have no line of their own here. */
export function moreWithout(people: number): string {
  return `Aucun signe pour ${counted(people, 'autre personne', 'autres personnes')} ; voir ${quoted(IN_SHORT_TEXTS.others)} dans le rapport.`;
}

/** `Kevin Marsh 35 %` */
export function quotaShare(name: string, share: number): string {
  return `${name} ${percent(share)}`;
}

/** Those of them whose quota is missed or endangered; '' for none. */
export function missedQuotas(shares: readonly string[]): string {
  return shares.length === 0 ? '' : `En retard sur le quota : ${listed(shares)}.`;
}

/** A deal with the first thing to say of it. */
export function dealInShort(deal: string, said: string): string {
  return said === '' ? deal : `${deal} : ${said}`;
}

/** `Depuis le dernier rapport (26 oct. 2026) : 21 nouvelles affaires, 5 gagnées (41 200), 14 perdues (96 300).` */
export function sinceLastReport(
  day: Day,
  { newDeals, won, lost, wonValue, lostValue }: SinceDay,
): string {
  return `Depuis le dernier rapport (${readableDay(day)}) : ${counted(newDeals, 'nouvelle affaire', 'nouvelles affaires')}, ${counted(won, 'gagnée')}${money(won, wonValue)}, ${counted(lost, 'perdue')}${money(lost, lostValue)}.`;
}

/** What moved in an agreement: `Ana Berg, « Deux références » : depuis, colonne remplie pour 5 propositions sur 6.` */
export function movedSince(salesperson: string, action: string, now: string): string {
  return `${salesperson}, ${quoted(action.replace(/\.$/, ''))} : ${now.replace(/\.$/, '')}.`;
}

function money(deals: number, value: number | null): string {
  return deals === 0 || value === null ? '' : ` (${whole(value)})`;
}
