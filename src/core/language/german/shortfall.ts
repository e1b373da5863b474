import type { Factor, ToldSplit } from '../shortfall';
import { listed, paces, whole } from './format';

export type * from '../shortfall';

/** What each part of a difference is, where it makes for less and where it makes for more. */
const PARTS: Readonly<Record<Factor, readonly [less: string, more: string]>> = {
  effort: ['weniger Erstkontakte', 'mehr Erstkontakte'],
  mix: ['ihre Herkunft', 'ihre Herkunft'],
  tactics: ['eine niedrigere Quote bis zum Angebot', 'eine höhere Quote bis zum Angebot'],
  'win rate': ['eine niedrigere Abschlussquote', 'eine höhere Abschlussquote'],
  'deal size': ['kleinere Deals', 'größere Deals'],
};

/** The cause that each part of fewer proposals speaks for. */
const CAUSES = { effort: 'Aufwand', mix: 'Akquisewege', tactics: 'Vorgehen' } as const;

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
    head: `Aus den eingegangenen Deals entstehen pro Woche ${fewer} Angebote weniger (${mine} gegenüber ${theirs}; 80-%-Spanne ${from}–${to} weniger):`,
    parts: parts.map(({ factor, less: part }) => {
      const [size] = written(Math.abs(part));
      const text = PARTS[factor][part < 0 ? 1 : 0];
      const cause = factor === 'effort' && part >= 0 ? contactsCause(activities) : CAUSES[factor];
      return `${part < 0 ? '+' : ''}${size} pro Woche: ${text} → ${cause}`;
    }),
  };
}

/** What fewer first contacts speak for: efforts, unless activities were not so much fewer. */
function contactsCause(
  activities: { readonly own: number; readonly other: number } | null,
): string {
  if (activities === null) return CAUSES.effort;
  const [mine, theirs] = paces([activities.own, activities.other]);
  return `${CAUSES.mix} (bei ${mine} Aktivitäten pro Woche; die anderen: ${theirs})`;
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
      ? `+${whole(-part)} durch ${PARTS[factor][1]}`
      : `${whole(part)} durch ${PARTS[factor][0]}`,
  );
  return `Die eingegangenen Deals bringen pro Woche einen gewonnenen Betrag von ${whole(own)}, bei den anderen ${whole(reference)}. Das sind ${whole(less)} weniger (80-%-Spanne ${whole(-high)}–${whole(-low)}): ${listed(causes)}.`;
}
