import { dayTable } from './day-table';
import { normalCdf } from './normal-cdf';
import type { NumberList } from './number-list';
import { requireSameLength } from './requirements';

export interface LogRankOptions {
  readonly days: NumberList;
  /** 1 where the stay ended by leaving, 0 where it is censored (still open, say). */
  readonly left: NumberList;
  /** 1 the person, 2 the others; 0 takes no part, so that one pool serves many comparisons. */
  readonly group: NumberList;
  /** True where the days are known to ascend; saves the sort. */
  readonly sorted?: boolean;
}

export interface LogRankResult {
  /** Square of z; one degree of freedom. */
  readonly chisq: number | null;
  /** Two-sided. */
  readonly p: number | null;
  /** Positive when group 1 leaves sooner than group 2. */
  readonly z: number | null;
  /** One-sided: small when group 1 leaves sooner (its stays are shorter). */
  readonly pSooner: number | null;
  /** One-sided: small when group 1 leaves later (its stays are longer). */
  readonly pLater: number | null;
  /** Number that left in groups 1 and 2. */
  readonly observed: readonly [number, number];
  /** Number that would have left in groups 1 and 2 were the groups alike. */
  readonly expected: readonly [number, number];
}

/**
 * Log-rank test of two groups' times until leaving.
 * R: `survdiff(Surv(days, left) ~ group)`; N. Mantel (1966).
 *
 * `days`: at least 0, in any order; `left`: 0 or 1; `group`: 0, 1 or 2. Where nothing can be told
 * (an empty group, no one left, or at each leaving only one group or everyone at once), `chisq`,
 * `p`, `z` and the one-sided p are null. O(n log n), O(n) for ascending days: sort the pool once
 * and change only `group` to compare one person after the other.
 *
 * @throws RangeError if the lists differ in length, or an entry is out of its domain
 *
 * @example
 * logRank({ days: [1, 3, 2, 4], left: [1, 1, 1, 1], group: [1, 1, 2, 2] })
 * // chisq 0.6153..., p 0.4327..., z 0.7844..., observed [2, 2], expected [1.333..., 2.666...]
 */
export function logRank(options: LogRankOptions): LogRankResult {
  const { days, left, group, sorted } = options;
  requireSameLength('days', days, 'left', left);
  requireSameLength('days', days, 'group', group);
  const kind = (i: number) => kindOf(left[i] as number, group[i] as number);
  const table = dayTable(days, kind, 4, sorted);
  const [stayed1, left1, stayed2, left2] = table.counts as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const observed: [number, number] = [sum(left1), sum(left2)];
  const expected: [number, number] = [0, 0];
  let atRisk1 = observed[0] + sum(stayed1);
  let atRisk2 = observed[1] + sum(stayed2);
  let variance = 0;
  for (let i = 0; i < table.days.length; i++) {
    const gone1 = left1[i] as number;
    const gone2 = left2[i] as number;
    const gone = gone1 + gone2;
    const atRisk = atRisk1 + atRisk2;
    if (gone > 0) {
      expected[0] += (gone * atRisk1) / atRisk;
      expected[1] += (gone * atRisk2) / atRisk;
    }
    if (gone > 0 && atRisk > 1) {
      const share = ((atRisk1 / atRisk) * atRisk2) / atRisk;
      variance += (gone * share * (atRisk - gone)) / (atRisk - 1);
    }
    atRisk1 -= gone1 + (stayed1[i] as number);
    atRisk2 -= gone2 + (stayed2[i] as number);
  }
  return { ...evidence(observed[0] - expected[0], variance), observed, expected };
}

function evidence(excess: number, variance: number) {
  if (variance === 0) return { chisq: null, p: null, z: null, pSooner: null, pLater: null };
  const z = excess / Math.sqrt(variance);
  return {
    chisq: (excess * excess) / variance,
    p: 2 * normalCdf(-Math.abs(z)),
    z,
    pSooner: normalCdf(-z),
    pLater: normalCdf(z),
  };
}

function kindOf(left: number, group: number): number {
  if (left !== 0 && left !== 1) {
    throw new RangeError(`left must be 0 or 1, got ${left}`);
  }
  if (group !== 0 && group !== 1 && group !== 2) {
    throw new RangeError(`group must be 0, 1 or 2, got ${group}`);
  }
  return group === 0 ? -1 : 2 * (group - 1) + left;
}

function sum(counts: Float64Array): number {
  let total = 0;
  for (let i = 0; i < counts.length; i++) total += counts[i] as number;
  return total;
}
