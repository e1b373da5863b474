import { listed, paces, whole } from '../language/format';
import type { ProposalFactor, Split, ValueFactor } from '../shortfall/split';
import { type Line, line } from './document';

/** What each part of a shortfall is, where it makes for less and where it makes for more. */
const PARTS: Readonly<Record<ProposalFactor | ValueFactor, readonly [less: string, more: string]>> =
  {
    effort: ['fewer first contacts', 'more first contacts'],
    mix: ['where they come from', 'where they come from'],
    tactics: ['fewer of them get to a proposal', 'more of them get to a proposal'],
    'win rate': ['a lower win rate', 'a higher win rate'],
    'deal size': ['smaller deals', 'larger deals'],
  };

/** The cause that each part of fewer proposals speaks for. */
const ARROWS = { effort: 'efforts', mix: 'methods', tactics: 'tactics' } as const;

/** The exact split of fewer proposals a week, as a small table; none where there are not fewer. */
export function shortfallLines(split: Split<ProposalFactor>): Line[] {
  const { own, reference, low, high, parts } = split;
  const unit = Math.min(own, reference) < 1 ? 100 : 10;
  const { less, each } = inUnits(split, unit);
  if (less <= 0) return [];
  const written = (...values: number[]): string[] => paces(values, [own, reference]);
  const [mine, theirs, from, to, fewer] = written(own, reference, atLeast0(-high), -low, less);
  return [
    line(
      'quiet',
      `Of the deals that came in, ${fewer} fewer proposals a week (${mine} against ${theirs}; likely ${from}–${to} fewer):`,
    ),
    ...parts.map(({ factor }, index) => {
      const part = each[index] as number;
      const [size] = written(Math.abs(part));
      const text = PARTS[factor][part < 0 ? 1 : 0];
      return line('text', `${part < 0 ? '+' : ''}${size} a week: ${text} → ${ARROWS[factor]}`);
    }),
  ];
}

/** The exact split of less won value a week in one line; null where it may be no less. */
export function wonValueText(split: Split<ValueFactor> | null): string | null {
  if (split === null || split.high >= 0) return null;
  const { own, reference, low, high, parts } = split;
  const { less, each } = inUnits(split, 1);
  const causes = parts.map(({ factor }, index) => {
    const part = each[index] as number;
    return part < 0
      ? `+${whole(-part)} from ${PARTS[factor][1]}`
      : `${whole(part)} from ${PARTS[factor][0]}`;
  });
  return `Of the deals that came in, ${whole(own)} a week is won; with the others ${whole(reference)}. ${whole(less)} less (likely ${whole(-high)}–${whole(-low)}): ${listed(causes)}.`;
}

function atLeast0(value: number): number {
  return Math.max(0, value);
}

/** How much less it is and each part of it, rounded so that what is printed adds up. */
function inUnits<Factor extends string>(
  { own, reference, parts }: Split<Factor>,
  unit: number,
): { readonly less: number; readonly each: readonly number[] } {
  const less = Math.round(reference * unit) - Math.round(own * unit);
  const rounded = parts.map(({ part }) => Math.round(-part * unit));
  const over = less - rounded.reduce((sum, part) => sum + part, 0);
  // What rounding leaves over goes to the largest part.
  const largest = rounded.indexOf(Math.max(...rounded));
  return {
    less: less / unit,
    each: rounded.map((part, index) => (index === largest ? part + over : part) / unit),
  };
}
