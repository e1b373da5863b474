import type { AssessedComparison } from './judge';
import { outcomesOf, type Sample } from './samples/sample';

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
}: Pick<AssessedComparison, 'own' | 'p' | 'pOf' | 'threshold'>): number | null {
  const isEvident = (more: number): boolean => {
    const again = pOf(extended(own, more));
    return again !== null && again <= threshold;
  };
  if (p <= threshold || outcomesOf(own) === 0 || !isEvident(MOST_OUTCOMES)) return null;
  let low = 0;
  let high = MOST_OUTCOMES;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isEvident(middle)) high = middle;
    else low = middle;
  }
  // Successes are whole, so p wavers on its way down. It falls from each round to the next, so
  // what is evident for a whole round stays so.
  const round = roundOf(own);
  let since = high;
  for (let more = high + 1; more <= MOST_OUTCOMES && more < since + round; more++) {
    if (!isEvident(more)) since = more + 1;
  }
  return since;
}

/** Longer rounds make so little difference that they need not be waited for. */
const LONGEST_ROUND = 200;

/** After how many outcomes the rounding of a continued sample repeats itself. */
function roundOf(sample: Sample): number {
  if (sample.kind !== 'share') return 20;
  let [divisor, rest] = [sample.trials, sample.successes];
  while (rest > 0) [divisor, rest] = [rest, divisor % rest];
  const round = sample.strata === null ? sample.trials / divisor : sample.trials;
  return Math.min(LONGEST_ROUND, round);
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
