/**
 * One-sided mid-p values: each counts the observed outcome half, so the two add up to 1.
 * `pLower` is small when the person's count is low, `pUpper` when it is high.
 */
export interface MidP {
  readonly pLower: number;
  readonly pUpper: number;
}

/** Where only one outcome is possible, nothing speaks for either side. */
export const NO_EVIDENCE: MidP = Object.freeze({ pLower: 0.5, pUpper: 0.5 });

/**
 * Mid-p of an observed count in a log-concave distribution (binomial, Poisson, hypergeometric).
 * The tail away from the mean is summed outwards from the observed cell, so it keeps its relative
 * accuracy however small it is; the other tail is its complement, which is never small.
 *
 * `logProbability`: of the observed count. `down(k)`: probability of k - 1 over that of k.
 * `up(k)`: probability of k + 1 over that of k. Both are 0 at the end of the support.
 */
export function midPFromObserved(
  observed: number,
  mean: number,
  logProbability: number,
  down: (k: number) => number,
  up: (k: number) => number,
): MidP {
  if (observed <= mean) {
    const pLower = midTail(logProbability, tailRatio(observed, -1, down));
    return { pLower, pUpper: 1 - pLower };
  }
  const pUpper = midTail(logProbability, tailRatio(observed, 1, up));
  return { pLower: 1 - pUpper, pUpper };
}

function midTail(logProbability: number, ratio: number): number {
  return Math.min(1, Math.exp(logProbability + Math.log(0.5 + ratio)));
}

/**
 * Sum of the probabilities beyond `observed` in one direction, as a multiple of the observed
 * cell's. The ratios of a log-concave distribution fall outwards, so what is left out is below
 * term * ratio / (1 - ratio): the sum stops when that no longer counts.
 */
export function tailRatio(observed: number, step: 1 | -1, ratioAt: (k: number) => number): number {
  let term = 1;
  let sum = 0;
  for (let k = observed; ; k += step) {
    const ratio = ratioAt(k);
    term *= ratio;
    sum += term;
    if (ratio < 1 && term * ratio <= 1e-17 * sum * (1 - ratio)) return sum;
    if (Number.isNaN(term)) return term;
  }
}
