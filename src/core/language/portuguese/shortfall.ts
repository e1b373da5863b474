import type { Factor, ToldSplit } from '../shortfall';
import { listed, paces, whole } from './format';

export type * from '../shortfall';

/** What each part of a difference is, where it makes for less and where it makes for more. */
const PARTS: Readonly<Record<Factor, readonly [less: string, more: string]>> = {
  effort: ['menos primeiros contatos', 'mais primeiros contatos'],
  mix: ['a origem dos negócios', 'a origem dos negócios'],
  tactics: ['uma parte menor deles chega à proposta', 'uma parte maior deles chega à proposta'],
  'win rate': ['taxa de fechamento menor', 'taxa de fechamento maior'],
  'deal size': ['negócios menores', 'negócios maiores'],
};

/** The cause that each part of fewer proposals speaks for. */
const CAUSES = { effort: 'esforço', mix: 'métodos', tactics: 'forma de trabalhar' } as const;

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
    head: `Dos negócios que entraram resultam ${fewer} propostas a menos por semana (${mine} contra ${theirs}; intervalo de 80%: ${from}–${to} a menos):`,
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
  return `${CAUSES.mix} (com ${mine} atividades por semana; os demais: ${theirs})`;
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
    part < 0 ? `+${whole(-part)} (${PARTS[factor][1]})` : `${whole(part)} (${PARTS[factor][0]})`,
  );
  return `Dos negócios que entraram resulta um valor ganho de ${whole(own)} por semana; entre os demais, ${whole(reference)}. São ${whole(less)} a menos (intervalo de 80%: ${whole(-high)}–${whole(-low)}): ${listed(causes)}.`;
}
