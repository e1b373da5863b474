import { type Day, readableDay } from '../../calendar';
import type { SinceDay } from '../../metrics/since-day';
import { counted, listed, percent, whole } from './format';

/** The fixed lines of a report's first screen. */
export const IN_SHORT_TEXTS = {
  title: 'En resumen',
  /** Above the lines of those who have no block. */
  others: 'También conviene saber',
  marks: '●  merece una conversación    ◐  un primer punto por donde empezar',
  estimates:
    '“Quizá” y “lo habitual aquí” son estimaciones para una persona; la fila “Equipo” cuenta todas las oportunidades.',
  nothing: 'Ninguna diferencia que las cifras respalden.',
  notBeyond: 'Las cifras difieren, pero no más de lo que puede explicar el azar.',
} as const;

/** Those of a large team who have no line of their own here. */
export function moreWithout(people: number): string {
  return `${whole(people)} ${people === 1 ? 'persona más no tiene' : 'personas más no tienen'} ninguna marca; véase “${IN_SHORT_TEXTS.others}” en el informe.`;
}

/** `Kevin Marsh 35 %` */
export function quotaShare(name: string, share: number): string {
  return `${name} ${percent(share)}`;
}

/** Those of them whose quota is missed or endangered; '' for none. */
export function missedQuotas(shares: readonly string[]): string {
  return shares.length === 0 ? '' : `Por detrás de su cuota: ${listed(shares)}.`;
}

/** A deal with the first thing to say of it. */
export function dealInShort(deal: string, said: string): string {
  return said === '' ? deal : `${deal}: ${said}`;
}

/** `Desde el último informe (26 oct 2026): 21 oportunidades nuevas, 5 ganadas (41.200), 14 perdidas (96.300).` */
export function sinceLastReport(
  day: Day,
  { newDeals, won, lost, wonValue, lostValue }: SinceDay,
): string {
  const came = counted(newDeals, 'oportunidad nueva', 'oportunidades nuevas');
  return `Desde el último informe (${readableDay(day)}): ${came}, ${counted(won, 'ganada')}${money(won, wonValue)}, ${counted(lost, 'perdida')}${money(lost, lostValue)}.`;
}

/** What moved in an agreement: `Ana Berg, “Dos referencias”: desde entonces, con dato en 5 de 6 propuestas.` */
export function movedSince(salesperson: string, action: string, now: string): string {
  return `${salesperson}, “${action.replace(/\.$/, '')}”: ${now.replace(/\.$/, '')}.`;
}

function money(deals: number, value: number | null): string {
  return deals === 0 || value === null ? '' : ` (${whole(value)})`;
}
