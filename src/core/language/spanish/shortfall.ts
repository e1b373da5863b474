import type { Factor, ToldSplit } from '../shortfall';
import { listed, paces, whole } from './format';

export type * from '../shortfall';

/** What each part of a difference is, where it makes for less and where it makes for more. */
const PARTS: Readonly<Record<Factor, readonly [less: string, more: string]>> = {
  effort: ['menos primeros contactos', 'más primeros contactos'],
  mix: ['el origen de las oportunidades', 'el origen de las oportunidades'],
  tactics: [
    'una proporción menor que llega a propuesta',
    'una proporción mayor que llega a propuesta',
  ],
  'win rate': ['una tasa de cierre menor', 'una tasa de cierre mayor'],
  'deal size': ['ventas de menor importe', 'ventas de mayor importe'],
};

/** The cause that each part of fewer proposals speaks for. */
const CAUSES = { effort: 'esfuerzo', mix: 'métodos', tactics: 'forma de trabajar' } as const;

/**
 * The split of fewer proposals a week: a head, then a line a part.
 *
 * @param activities a week on both sides, where they do not explain fewer first contacts; else null
 */
export function shortfallTexts(
  { own, reference, low, high, less, parts }: ToldSplit<keyof typeof CAUSES>,
  activities: { readonly own: number; readonly other: number } | null = null,
): { readonly head: string; readonly parts: readonly string[] } {
  const written = (...values: number[]): string[] => paces(values, [own, reference]);
  const [mine, theirs, from, to, fewer] = written(own, reference, Math.max(0, -high), -low, less);
  return {
    head: `De las oportunidades que entraron resultan ${fewer} propuestas menos por semana (${mine} frente a ${theirs}; intervalo del 80 %: ${from}–${to} menos):`,
    parts: parts.map(({ factor, less: part }) => {
      const [size] = written(Math.abs(part));
      const text = PARTS[factor][part < 0 ? 1 : 0];
      const cause = factor === 'effort' && part >= 0 ? contactsCause(activities) : CAUSES[factor];
      return `${part < 0 ? '+' : ''}${size} por semana: ${text} → ${cause}`;
    }),
  };
}

/** What fewer first contacts speak for: efforts, unless activities were not so much fewer. */
function contactsCause(
  activities: { readonly own: number; readonly other: number } | null,
): string {
  if (activities === null) return CAUSES.effort;
  const [mine, theirs] = paces([activities.own, activities.other]);
  return `${CAUSES.mix} (con ${mine} actividades por semana; los demás: ${theirs})`;
}

/** The split of less won value a week in one line. */
export function wonValueText({
  own,
  reference,
  low,
  high,
  less,
  parts,
}: ToldSplit<Factor>): string {
  const causes = parts.map(({ factor, less: part }) =>
    part < 0
      ? `+${whole(-part)} por ${PARTS[factor][1]}`
      : `${whole(part)} por ${PARTS[factor][0]}`,
  );
  return `De las oportunidades que entraron se gana un importe de ${whole(own)} por semana; los demás, ${whole(reference)}. Son ${whole(less)} menos (intervalo del 80 %: ${whole(-high)}–${whole(-low)}): ${listed(causes)}.`;
}
