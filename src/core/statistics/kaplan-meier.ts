import { dayTable } from './day-table';
import type { NumberList } from './number-list';
import { requireSameLength } from './requirements';
import type { SurvivalCurve } from './survival-curve';
import { type SurvivalQuantile, survivalQuantile } from './survival-quantile';

export interface KaplanMeierOptions {
  readonly days: NumberList;
  /** 1 where the stay ended by leaving, 0 where it is censored (still open, say). */
  readonly left: NumberList;
  /** Shares whose quantiles are wanted; the quartiles and the 80th percentile unless given. */
  readonly q?: readonly number[];
  /** Coverage of the intervals; 0.95 unless given. */
  readonly level?: number;
  /** True where the days are known to ascend; saves the sort. */
  readonly sorted?: boolean;
}

export interface KaplanMeierResult extends SurvivalCurve {
  /** One entry a share asked for, in the same order. */
  readonly quantiles: readonly SurvivalQuantile[];
}

/**
 * Kaplan-Meier curve of the time until leaving, with quantiles.
 * R: `survfit(Surv(days, left) ~ 1)` and its `quantile`; E. Kaplan and P. Meier, JASA 53 (1958).
 *
 * `days`: at least 0, fractions allowed, in any order; `left`: 0 or 1 for each. Who is censored on
 * a day counts as still there on it. No stays: empty lists, `longest` null, quantiles null. All
 * censored: survival stays 1, quantiles null. Takes O(n).
 *
 * @throws RangeError if the lists differ in length, or an entry is out of its domain
 *
 * @example
 * kaplanMeier({ days: [13, 2], left: [1, 1], q: [0.5] })
 * // times [2, 13], survival [0.5, 0], atRisk [2, 1], events [1, 1], greenwood [0.5, Infinity],
 * // quantiles [{ q: 0.5, value: 7.5, lower: 2, upper: null }]
 */
export function kaplanMeier(options: KaplanMeierOptions): KaplanMeierResult {
  const { days, left, q = DEFAULT_SHARES, level = 0.95, sorted } = options;
  requireSameLength('days', days, 'left', left);
  const table = dayTable(days, (i) => zeroOrOne(left[i] as number), 2, sorted);
  const curve = curveOf(
    table.days,
    table.counts[0] as Float64Array,
    table.counts[1] as Float64Array,
  );
  return { ...curve, quantiles: q.map((share) => survivalQuantile({ curve, q: share, level })) };
}

const DEFAULT_SHARES: readonly number[] = [0.25, 0.5, 0.75, 0.8];

function zeroOrOne(left: number): number {
  if (left !== 0 && left !== 1) {
    throw new RangeError(`left must be 0 or 1, got ${left}`);
  }
  return left;
}

function curveOf(times: Float64Array, censored: Float64Array, events: Float64Array): SurvivalCurve {
  const survival = new Float64Array(times.length);
  const atRisk = new Float64Array(times.length);
  const greenwood = new Float64Array(times.length);
  let remaining = 0;
  let finished = 0;
  for (let i = 0; i < times.length; i++) {
    finished += events[i] as number;
    remaining += (events[i] as number) + (censored[i] as number);
  }
  let share = 1;
  let sum = 0;
  for (let i = 0; i < times.length; i++) {
    const gone = events[i] as number;
    atRisk[i] = remaining;
    if (gone > 0) {
      share *= (remaining - gone) / remaining;
      sum += gone / (remaining * (remaining - gone));
    }
    survival[i] = share;
    greenwood[i] = sum;
    remaining -= gone + (censored[i] as number);
  }
  const longest = times[times.length - 1] ?? null;
  return { times, survival, atRisk, events, greenwood, finished, longest };
}
