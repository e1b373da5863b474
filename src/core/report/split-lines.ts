import { type Factor, shortfallTexts, type ToldSplit, wonValueText } from '../language/shortfall';
import type { ProposalFactor, Split, ValueFactor } from '../shortfall/split';
import { type Line, line } from './document';

/**
 * The exact split of fewer proposals a week, as a small table; none where there are not fewer.
 *
 * @param activities a week on both sides, where they do not explain fewer first contacts; else null
 */
export function shortfallLines(
  split: Split<ProposalFactor>,
  activities: { readonly own: number; readonly other: number } | null = null,
): Line[] {
  const told = inUnits(split, Math.min(split.own, split.reference) < 1 ? 100 : 10);
  if (told.less <= 0) return [];
  const { head, parts } = shortfallTexts(told, activities);
  return [line('quiet', head), ...parts.map((text) => line('text', text))];
}

/** The exact split of less won value a week in one line; null where it may be no less. */
export function wonValueLine(split: Split<ValueFactor> | null): string | null {
  return split === null || split.high >= 0 ? null : wonValueText(inUnits(split, 1));
}

/** How much less it is and each part of it, rounded so that what is printed adds up. */
function inUnits<F extends Factor>(split: Split<F>, unit: number): ToldSplit<F> {
  const { own, reference, low, high, parts } = split;
  const less = Math.round(reference * unit) - Math.round(own * unit);
  const rounded = parts.map(({ part }) => Math.round(-part * unit));
  const over = less - rounded.reduce((sum, part) => sum + part, 0);
  // What rounding leaves over goes to the largest part.
  const largest = rounded.indexOf(Math.max(...rounded));
  return {
    own,
    reference,
    low,
    high,
    less: less / unit,
    parts: parts.map(({ factor }, index) => ({
      factor,
      less: ((rounded[index] as number) + (index === largest ? over : 0)) / unit,
    })),
  };
}
