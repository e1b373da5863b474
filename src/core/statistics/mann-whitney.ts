import { normalCdf } from './normal-cdf';
import { ascending, type NumberList } from './number-list';

export interface TwoSamples {
  readonly a: NumberList;
  readonly b: NumberList;
  /** True where both lists are known to ascend; saves the sorts. */
  readonly sorted?: boolean;
}

export interface MannWhitneyResult {
  /** Number of pairs in which a's value is the larger, ties counted half. */
  readonly w: number | null;
  readonly pTwoSided: number | null;
  /** Small when a's values tend to be greater than b's. */
  readonly pGreater: number | null;
  /** Small when a's values tend to be less than b's. */
  readonly pLess: number | null;
}

/**
 * Mann-Whitney test (Wilcoxon rank sum) of two samples: normal approximation with the variance
 * corrected for ties and a continuity correction.
 * R: `wilcox.test(a, b, alternative, exact = FALSE, correct = TRUE)`.
 *
 * `a`, `b`: finite numbers in any order. Values tie only when equal to the last bit: round computed
 * discounts first. An empty side: all null. All values equal: both one-sided p are 1 and the
 * two-sided one is null, as in R (0 / 0 there). Takes O(n log n).
 *
 * @throws RangeError if a value is not finite
 *
 * @example mannWhitney({ a: [3, 4, 5], b: [1, 2, 3] })
 * // { w: 8.5, pTwoSided: 0.1211..., pGreater: 0.0605..., pLess: 0.9768... }
 */
export function mannWhitney(options: TwoSamples): MannWhitneyResult {
  const a = ascending(options.a, options.sorted);
  const b = ascending(options.b, options.sorted);
  if (a.length === 0 || b.length === 0) {
    return { w: null, pTwoSided: null, pGreater: null, pLess: null };
  }
  const { w, tieSum } = countPairs(a, b);
  if (a[0] === b[b.length - 1] && b[0] === a[a.length - 1]) {
    return { w, pTwoSided: null, pGreater: 1, pLess: 1 };
  }
  const total = a.length + b.length;
  const pairs = a.length * b.length;
  const tieShare = tieSum / (total * (total - 1));
  const deviation = Math.sqrt((pairs / 12) * (total + 1 - tieShare));
  const excess = w - pairs / 2;
  return {
    w,
    pTwoSided: Math.min(1, 2 * normalCdf((0.5 - Math.abs(excess)) / deviation)),
    pGreater: normalCdf(-(excess - 0.5) / deviation),
    pLess: normalCdf((excess + 0.5) / deviation),
  };
}

/** Walks both ascending lists once, one block of equal values at a time. */
function countPairs(a: Float64Array, b: Float64Array): { w: number; tieSum: number } {
  let w = 0;
  let tieSum = 0;
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const value = Math.min(a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY);
    const firstA = i;
    const firstB = j;
    while (a[i] === value) i++;
    while (b[j] === value) j++;
    const tiedA = i - firstA;
    const tiedB = j - firstB;
    w += tiedA * (firstB + tiedB / 2);
    const tied = tiedA + tiedB;
    tieSum += (tied - 1) * tied * (tied + 1);
  }
  return { w, tieSum };
}
