import type { Factor, ToldSplit } from '../shortfall';
import { listed, measured, paces, whole } from './format';

export type * from '../shortfall';

/** What each part of a difference is, where it makes for less and where it makes for more. */
const PARTS: Readonly<Record<Factor, readonly [less: string, more: string]>> = {
  effort: ['moins de premiers contacts', 'plus de premiers contacts'],
  mix: ['leur provenance', 'leur provenance'],
  tactics: [
    'une part moindre arrive à une proposition',
    'une plus grande part arrive à une proposition',
  ],
  'win rate': ['un taux de réussite plus bas', 'un taux de réussite plus élevé'],
  'deal size': ['des affaires plus petites', 'des affaires plus grandes'],
};

/** The cause that each part of fewer proposals speaks for. */
const CAUSES = { effort: 'efforts', mix: 'méthodes', tactics: 'manière de faire' } as const;

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
  const [mine, theirs, from, to, fewer = ''] = written(
    own,
    reference,
    Math.max(0, -high),
    -low,
    less,
  );
  return {
    head: `Sur les affaires entrées, ${measured(fewer, 'proposition', 'propositions')} de moins par semaine (${mine} contre ${theirs} ; intervalle à 80 % : ${from}–${to} de moins) :`,
    parts: parts.map(({ factor, less: part }) => {
      const [size] = written(Math.abs(part));
      const text = PARTS[factor][part < 0 ? 1 : 0];
      const cause = factor === 'effort' && part >= 0 ? contactsCause(activities) : CAUSES[factor];
      return `${part < 0 ? '+' : ''}${size} par semaine : ${text} → ${cause}`;
    }),
  };
}

/** What fewer first contacts speak for: efforts, unless activities were not so much fewer. */
function contactsCause(
  activities: { readonly own: number; readonly other: number } | null,
): string {
  if (activities === null) return CAUSES.effort;
  const [mine = '', theirs] = paces([activities.own, activities.other]);
  return `${CAUSES.mix} (pour ${measured(mine, 'activité', 'activités')} par semaine ; les autres : ${theirs})`;
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
  return `Sur les affaires entrées, la valeur gagnée par semaine est de ${whole(own)} ; chez les autres, de ${whole(reference)}. Cela fait ${whole(less)} de moins (intervalle à 80 % : ${whole(-high)}–${whole(-low)}) : ${listed(causes)}.`;
}
