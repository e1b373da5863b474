import { listed, paces, whole } from './format';

/** What makes for a difference in proposals or in won value. */
export type Factor = 'effort' | 'mix' | 'tactics' | 'win rate' | 'deal size';

/** What each part of a difference is, where it makes for less and where it makes for more. */
const PARTS: Readonly<Record<Factor, readonly [less: string, more: string]>> = {
  effort: ['fewer first contacts', 'more first contacts'],
  mix: ['where they come from', 'where they come from'],
  tactics: ['fewer of them get to a proposal', 'more of them get to a proposal'],
  'win rate': ['a lower win rate', 'a higher win rate'],
  'deal size': ['smaller deals', 'larger deals'],
};

/** The cause that each part of fewer proposals speaks for. */
const CAUSES = { effort: 'efforts', mix: 'methods', tactics: 'tactics' } as const;

/** A difference a week as it is told: what is printed adds up. */
export interface ToldSplit<F extends Factor> {
  readonly own: number;
  readonly reference: number;
  /** 80 % interval of `own − reference`. */
  readonly low: number;
  readonly high: number;
  readonly less: number;
  /** How much less each part makes; negative where it makes for more. */
  readonly parts: ReadonlyArray<{ readonly factor: F; readonly less: number }>;
}

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
    head: `Of the deals that came in, ${fewer} fewer proposals a week (${mine} against ${theirs}; 80 % interval ${from}–${to} fewer):`,
    parts: parts.map(({ factor, less: part }) => {
      const [size] = written(Math.abs(part));
      const text = PARTS[factor][part < 0 ? 1 : 0];
      const cause = factor === 'effort' && part >= 0 ? contactsCause(activities) : CAUSES[factor];
      return `${part < 0 ? '+' : ''}${size} a week: ${text} → ${cause}`;
    }),
  };
}

/** What fewer first contacts speak for: efforts, unless activities were not so much fewer. */
function contactsCause(
  activities: { readonly own: number; readonly other: number } | null,
): string {
  if (activities === null) return CAUSES.effort;
  const [mine, theirs] = paces([activities.own, activities.other]);
  return `${CAUSES.mix} (of ${mine} activities a week; others: ${theirs})`;
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
      ? `+${whole(-part)} from ${PARTS[factor][1]}`
      : `${whole(part)} from ${PARTS[factor][0]}`,
  );
  return `Of the deals that came in, ${whole(own)} a week is won; with the others ${whole(reference)}. ${whole(less)} less (80 % interval ${whole(-high)}–${whole(-low)}): ${listed(causes)}.`;
}
