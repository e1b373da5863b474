import type { Judged } from './evidence';
import { outcomesOf, type Sample } from './sample';

/** Nobody waits for more outcomes than this; beyond it the answer is "never". */
const MOST_OUTCOMES = 2000;

/**
 * The smallest number of further outcomes from which on the difference would be evident, were the
 * person's figure, the reference and the other comparisons to stay as they are: its p stays under
 * the threshold that it has in this report. Null where that never happens, or for a difference
 * that is evident already.
 */
export function moreOutcomesNeeded({
  own,
  p,
  pOf,
  threshold,
}: Pick<Judged, 'own' | 'p' | 'pOf' | 'threshold'>): number | null {
  const isEvident = (more: number): boolean => {
    const again = pOf(extended(own, more));
    return again !== null && again <= threshold;
  };
  if (p <= threshold || outcomesOf(own) === 0 || !isEvident(MOST_OUTCOMES)) return null;
  // Successes are whole, so p wavers on its way down, a little in every stretch that holds one.
  const stretch = stretchOf(own);
  let low = 0;
  let high = MOST_OUTCOMES;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isEvident(middle)) high = middle;
    else low = middle;
  }
  // Back from where it cannot waver over the threshold any more.
  for (let more = Math.min(MOST_OUTCOMES, high + 2 * stretch); more > high; more--) {
    if (!isEvident(more)) return more + 1;
  }
  return high;
}

/** Outcomes among which a sample is sure to hold one more of the rarer kind. */
function stretchOf(sample: Sample): number {
  if (sample.kind !== 'share') return 10;
  const { successes, trials } = sample;
  return Math.ceil(trials / Math.max(1, Math.min(successes, trials - successes)));
}

/** The sample as it would be with more outcomes of the same kind. */
function extended(sample: Sample, more: number): Sample {
  switch (sample.kind) {
    case 'share': {
      const factor = (sample.trials + more) / sample.trials;
      const grown = <Part extends { readonly successes: number; readonly trials: number }>(
        part: Part,
      ) => {
        const trials = Math.round(part.trials * factor);
        return { ...part, trials, successes: Math.round((part.successes / part.trials) * trials) };
      };
      const strata =
        sample.strata === null
          ? null
          : new Map([...sample.strata].map(([source, part]) => [source, grown(part)]));
      return { ...grown(sample), strata };
    }
    case 'pace': {
      const events = sample.events + more;
      return { ...sample, events, weeks: (sample.weeks * events) / sample.events };
    }
    case 'times': {
      // Drawn evenly from the sample in its order, so that its curve keeps its shape.
      const outcomes = outcomesOf(sample);
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
        (_, index) => sorted[Math.floor(((index + 0.5) * sorted.length) / more)] as number,
      );
      return { kind: 'amounts', values: [...values, ...extra] };
    }
  }
}
