import { type Day, readableDay } from '../../calendar';
import type { SinceDay } from '../../metrics/since-day';
import { counted, listed, percent, whole } from './format';

/** The fixed lines of a report's first screen. */
export const IN_SHORT_TEXTS = {
  title: 'Em resumo',
  /** Above the lines of those who have no block. */
  others: 'A observar também',
  marks: '●  merece uma conversa    ◐  um primeiro ponto a olhar',
  estimates:
    '“Talvez” e “típico aqui” são estimativas para uma pessoa; a linha “Equipe” conta todos os negócios.',
  nothing: 'Nenhuma diferença que os números sustentem.',
  notBeyond: 'Os números diferem, mas não mais do que o acaso pode explicar.',
} as const;

/** Those of a large team who have no line of their own here. */
export function moreWithout(people: number): string {
  return `Há mais ${counted(people, 'pessoa')} sem marca; veja “${IN_SHORT_TEXTS.others}” no relatório.`;
}

/** `Kevin Marsh 35%` */
export function quotaShare(name: string, share: number): string {
  return `${name} ${percent(share)}`;
}

/** Those of them whose quota is missed or endangered; '' for none. */
export function missedQuotas(shares: readonly string[]): string {
  return shares.length === 0 ? '' : `Aquém da meta de receita: ${listed(shares)}.`;
}

/** A deal with the first thing to say of it. */
export function dealInShort(deal: string, said: string): string {
  return said === '' ? deal : `${deal}: ${said}`;
}

/** `Desde o último relatório (26 out. 2026): 21 negócios novos, 5 ganhos (41.200), 14 perdidos (96.300).` */
export function sinceLastReport(
  day: Day,
  { newDeals, won, lost, wonValue, lostValue }: SinceDay,
): string {
  return `Desde o último relatório (${readableDay(day)}): ${counted(newDeals, 'negócio novo', 'negócios novos')}, ${counted(won, 'ganho')}${money(won, wonValue)}, ${counted(lost, 'perdido')}${money(lost, lostValue)}.`;
}

/** What moved in an agreement: `Ana Berg, “Duas referências”: preenchida em 5 de 6 propostas desde então.` */
export function movedSince(salesperson: string, action: string, now: string): string {
  return `${salesperson}, “${action.replace(/\.$/, '')}”: ${now.replace(/\.$/, '')}.`;
}

function money(deals: number, value: number | null): string {
  return deals === 0 || value === null ? '' : ` (${whole(value)})`;
}
