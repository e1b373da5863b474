import { dispersionOfCounts } from '../statistics';

/**
 * Lengths of the spans, in weeks, over which counts are compared. A batch of leads becomes
 * proposals over several weeks, which single weeks do not show.
 */
const SPANS = [1, 6] as const;

/** Fewer degrees of freedom than this tell nothing of batches. */
const FEWEST_DEGREES = 20;

/**
 * How much more counts vary than single events would, as a factor of variance, at least 1: leads
 * come in batches. The larger of the dispersions over the spans; 1 where there is too little time.
 *
 * @param weekly counts of single weeks, a list for each salesperson
 */
export function batchesOf(weekly: ReadonlyArray<readonly number[]>): number {
  let largest = 1;
  for (const span of SPANS) {
    const series = weekly.map((counts) => sumsOf(counts, span));
    const { dispersion, degreesOfFreedom } = dispersionOfCounts({ series });
    if (dispersion !== null && degreesOfFreedom >= FEWEST_DEGREES) {
      largest = Math.max(largest, dispersion);
    }
  }
  return largest;
}

/** Sums over whole spans; a rest at the end is left out. */
function sumsOf(counts: readonly number[], span: number): number[] {
  return Array.from({ length: Math.floor(counts.length / span) }, (_, index) => {
    let sum = 0;
    for (let week = index * span; week < (index + 1) * span; week++) sum += counts[week] ?? 0;
    return sum;
  });
}
