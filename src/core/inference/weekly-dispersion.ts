import { memoize } from '../memoize';
import { dispersionOfCounts } from '../statistics';

/**
 * Lengths of the spans, in weeks, over which counts are compared. A batch of leads becomes
 * proposals over several weeks, which single weeks do not show.
 */
const SPANS = [1, 6] as const;

/** Fewer degrees of freedom than this tell nothing of batches. */
const FEWEST_DEGREES = 20;

/** A series' part of chi-squared, for each span. */
interface Scatter {
  readonly chiSquared: number;
  readonly degreesOfFreedom: number;
}

/**
 * How much more counts vary than single events would, as a factor of variance, at least 1: leads
 * come in batches. The larger of the dispersions over the spans; 1 where there is too little time.
 *
 * @param weekly counts of single weeks, a list for each salesperson
 */
export function weeklyDispersion(weekly: ReadonlyArray<readonly number[]>): number {
  const scatters = weekly.map(scattersOf);
  return SPANS.reduce<number>((largest, _, span) => {
    let chiSquared = 0;
    let degreesOfFreedom = 0;
    for (const each of scatters) {
      chiSquared += each[span]?.chiSquared ?? 0;
      degreesOfFreedom += each[span]?.degreesOfFreedom ?? 0;
    }
    return degreesOfFreedom < FEWEST_DEGREES
      ? largest
      : Math.max(largest, chiSquared / degreesOfFreedom);
  }, 1);
}

/**
 * {@link weeklyDispersion} apart from what all of them have in common: a season, a trade show, a pipeline
 * that had to fill first. That moves everybody at once and so nobody against the others. Weeks are
 * matched from the last one backward; each is expected to give a person the part of it that their
 * own pace has of all those on record then. Too few people to tell: as `weeklyDispersion`.
 */
export const seasonAdjustedDispersion = memoize(
  (weekly: ReadonlyArray<readonly number[]>): number =>
    SPANS.reduce<number>((largest, span) => {
      const series = span === 1 ? weekly : weekly.map((counts) => sumsOf(counts, span));
      const { chiSquared, degreesOfFreedom } = scatterApart(series);
      const dispersion =
        degreesOfFreedom < FEWEST_DEGREES
          ? weeklyDispersion(weekly)
          : chiSquared / degreesOfFreedom;
      return Math.max(largest, dispersion);
    }, 1),
);

/** Pearson's chi-squared of counts about the product of a person's pace and a week's. */
function scatterApart(series: ReadonlyArray<readonly number[]>): Scatter {
  const people = series.flatMap((counts) => {
    const sum = counts.reduce((all, count) => all + count, 0);
    return sum === 0 ? [] : [{ counts, pace: sum / counts.length }];
  });
  let chiSquared = 0;
  let degreesOfFreedom = 1 - people.length;
  const weeks = Math.max(0, ...people.map(({ counts }) => counts.length));
  for (let back = 1; back <= weeks; back++) {
    const here = people.filter(({ counts }) => counts.length >= back);
    let sum = 0;
    let pace = 0;
    for (const each of here) {
      sum += each.counts[each.counts.length - back] as number;
      pace += each.pace;
    }
    if (sum === 0) continue;
    degreesOfFreedom += here.length - 1;
    for (const each of here) {
      const expected = (each.pace * sum) / pace;
      const count = each.counts[each.counts.length - back] as number;
      chiSquared += (count - expected) ** 2 / expected;
    }
  }
  return { chiSquared, degreesOfFreedom };
}

/** Everybody's weeks are asked for with everybody else's: what they add is worked out once. */
const scattersOf = memoize((counts: readonly number[]) =>
  SPANS.map((span): Scatter => {
    const series = [span === 1 ? counts : sumsOf(counts, span)];
    const { dispersion, degreesOfFreedom } = dispersionOfCounts({ series });
    return { chiSquared: (dispersion ?? 0) * degreesOfFreedom, degreesOfFreedom };
  }),
);

/** Sums over whole spans; a rest at the end is left out. */
function sumsOf(counts: readonly number[], span: number): number[] {
  return Array.from({ length: Math.floor(counts.length / span) }, (_, index) => {
    let sum = 0;
    for (let week = index * span; week < (index + 1) * span; week++) sum += counts[week] ?? 0;
    return sum;
  });
}
