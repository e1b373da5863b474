import { pInDirection } from './comparison';
import { differenceOf } from './difference';
import type { Judged } from './evidence';
import { outcomesOf, type Sample } from './sample';
import { widened } from './widened';

/** Nobody waits for more outcomes than this; beyond it the answer is "never". */
const MOST_OUTCOMES = 2000;

/**
 * The smallest number of further outcomes at which the difference would be evident, were the
 * person's figure and the others' counts to stay as they are and the other comparisons as well:
 * from there on its p stays under the threshold of its family. Null where that never happens, or
 * for a difference that is evident already.
 */
export function moreOutcomesNeeded({
  own,
  other,
  direction,
  threshold,
  spread,
}: Judged): number | null {
  if (other === null) return null;
  const isEvident = (more: number): boolean => {
    const difference = differenceOf(extended(own, more), other);
    return difference !== null && widened(pInDirection(difference, direction), spread) <= threshold;
  };
  if (isEvident(0)) return null;
  if (!isEvident(MOST_OUTCOMES)) return null;
  // Shares move in whole successes, so p wavers a little on its way down: the last number at
  // which it is still over the threshold is looked for from above.
  let low = 0;
  let high = MOST_OUTCOMES;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isEvident(middle)) high = middle;
    else low = middle;
  }
  for (let more = high + 20; more > high; more--) if (!isEvident(more)) return more + 1;
  return high;
}

/** The sample as it would be with more outcomes of the same kind. */
function extended(sample: Sample, more: number): Sample {
  switch (sample.kind) {
    case 'share': {
      const trials = sample.trials + more;
      const successes = Math.round((sample.successes / sample.trials) * trials);
      return { ...sample, trials, successes, strata: null };
    }
    case 'pace': {
      const events = sample.events + more;
      const weeks = sample.events === 0 ? sample.weeks : (sample.weeks * events) / sample.events;
      return { ...sample, events, weeks };
    }
    case 'times': {
      // Drawn evenly from the sample in its order, so that its curve keeps its shape.
      const outcomes = Math.max(1, outcomesOf(sample));
      const size = Math.round((sample.days.length * (outcomes + more)) / outcomes);
      const at = (index: number): number => Math.floor((index * sample.days.length) / size);
      return {
        kind: 'times',
        days: Float64Array.from({ length: size }, (_, index) => sample.days[at(index)] as number),
        left: Uint8Array.from({ length: size }, (_, index) => sample.left[at(index)] as number),
      };
    }
    case 'amounts': {
      const { values } = sample;
      const sorted = [...values].sort((a, b) => a - b);
      // More of the same, taken evenly from the whole range.
      const extra = Array.from(
        { length: more },
        (_, index) =>
          sorted[Math.floor(((index + 0.5) * sorted.length) / Math.max(1, more))] as number,
      );
      return { kind: 'amounts', values: [...values, ...extra] };
    }
  }
}
