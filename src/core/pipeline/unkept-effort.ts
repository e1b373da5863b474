import type { Day } from '../calendar';
import { memoize } from '../memoize';
import { median } from '../statistics';
import type { Exposure } from './exposure';
import type { PipelineIndex } from './pipeline-index';

/** A longest holiday: whoever keeps the tab has something of some kind in six weeks. */
const SHORTEST_SILENCE = 42;

/** How many of one's usual gaps a silence lasts, for people who do little in a week. */
const USUAL_GAPS = 10;

/** A time in which somebody has no activity of any kind, while others have. */
export interface UnkeptTime {
  readonly from: Day;
  readonly to: Day;
  /** Nothing of the person's is recorded at any time. */
  readonly isAll: boolean;
}

/**
 * Each salesperson's longest time without any activity of any kind, more than six weeks and ten of
 * their usual gaps, in which others have some: null where there is none.
 *
 * Those weeks count in the figures, because nobody but the person knows whether nothing was done or
 * nothing was written down; but a pace over them is never told without them.
 */
export const unkeptEffort = memoize(({ effort }: PipelineIndex): Array<UnkeptTime | null> => {
  const everything = effort.of([...effort.kinds.names.keys()]);
  const daysOf = everything.map(({ byDay }) => [...byDay.keys()].sort((a, b) => a - b));
  return effort.exposures.map((exposure, person) => {
    const days = daysOf[person] ?? [];
    const silence = longestSilence(days.map(effort.spanOf), exposure);
    const isKeptByOthers = daysOf.some(
      (other, index) =>
        index !== person && other.some((day) => day >= silence.from && day <= silence.to),
    );
    return isKeptByOthers && silence.to - silence.from >= shortestSilence(days)
      ? { ...silence, isAll: effort.isUnkept(person) }
      : null;
  });
});

interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** First and last day of the longest time between some days, or before or behind all of them. */
function longestSilence(kept: readonly Span[], { from, to }: Exposure): Span {
  let longest = { from, to: from - 1 };
  let last = from - 1;
  for (const next of [...kept, { from: to + 1, to: to + 1 }]) {
    const silence = { from: last + 1, to: next.from - 1 };
    last = next.to;
    if (silence.to - silence.from > longest.to - longest.from) longest = silence;
  }
  return longest;
}

function shortestSilence(days: readonly Day[]): number {
  const gaps = days.slice(1).map((day, index) => day - (days[index] as Day));
  return Math.max(SHORTEST_SILENCE, USUAL_GAPS * (median({ values: gaps }) ?? 0));
}
