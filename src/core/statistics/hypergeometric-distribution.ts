import { hypergeometricLogProbability } from './log-probability';

/** Probabilities of the whole numbers from `first` on. */
export interface CountDistribution {
  readonly first: number;
  readonly probabilities: Float64Array;
}

/**
 * The hypergeometric distribution of the first side's successes, given the margins of a table of
 * two proportions. It starts at the mode and multiplies outwards, so that every probability keeps
 * its relative accuracy; what is below 5e-324 is left out.
 */
export function hypergeometricDistribution(table: {
  readonly successes: number;
  readonly trials: number;
  readonly otherSuccesses: number;
  readonly otherTrials: number;
}): CountDistribution {
  const { trials, otherTrials } = table;
  const marked = table.successes + table.otherSuccesses;
  const lowest = Math.max(0, marked - otherTrials);
  const highest = Math.min(trials, marked);
  const unmarked = trials + otherTrials - marked;
  const peak = Math.floor(((marked + 1) * (trials + 1)) / (trials + otherTrials + 2));
  const mode = Math.min(Math.max(peak, lowest), highest);
  const atMode = Math.exp(hypergeometricLogProbability(mode, marked, unmarked, trials));
  const below: number[] = [];
  const above: number[] = [];
  for (let k = mode, p = atMode; k > lowest; k--) {
    p *= (k * (unmarked - trials + k)) / ((marked - k + 1) * (trials - k + 1));
    if (p === 0) break;
    below.push(p);
  }
  for (let k = mode, p = atMode; k < highest; k++) {
    p *= ((marked - k) * (trials - k)) / ((k + 1) * (unmarked - trials + k + 1));
    if (p === 0) break;
    above.push(p);
  }
  const first = mode - below.length;
  return { first, probabilities: Float64Array.from([...below.reverse(), atMode, ...above]) };
}

/** The distribution of the sum of two independent counts. */
export function convolve(one: CountDistribution, other: CountDistribution): CountDistribution {
  const probabilities = new Float64Array(one.probabilities.length + other.probabilities.length - 1);
  for (let i = 0; i < one.probabilities.length; i++) {
    const factor = one.probabilities[i] as number;
    for (let j = 0; j < other.probabilities.length; j++) {
      probabilities[i + j] =
        (probabilities[i + j] as number) + factor * (other.probabilities[j] as number);
    }
  }
  return { first: one.first + other.first, probabilities };
}
