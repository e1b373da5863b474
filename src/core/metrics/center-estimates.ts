import type { AbsenceCode } from '../pipeline/absence';
import { mean, median, normalQuantile } from '../statistics';
import { type Estimate, estimate, noEstimate, type Unit } from './estimate';

/**
 * The median of some values with the 95 % interval between two of them: the order statistics whose
 * ranks lie 1.96 √n / 2 around the middle (W. Conover, "Practical Nonparametric Statistics",
 * 3.2). An end is null where so few values have no such rank.
 */
export function medianOf(unit: Unit, values: readonly number[], ifNone: AbsenceCode): Estimate {
  const n = values.length;
  const sorted = new Float64Array(values).sort();
  const value = median({ values: sorted, sorted: true });
  if (value === null) return noEstimate(unit, n, ifNone);
  const reach = (normalQuantile(0.975) * Math.sqrt(n)) / 2;
  const lowRank = Math.floor(n / 2 - reach);
  const highRank = Math.ceil(n / 2 + 1 + reach);
  return estimate(unit, n, value, {
    low: lowRank < 1 ? null : (sorted[lowRank - 1] as number),
    high: highRank > n ? null : (sorted[highRank - 1] as number),
  });
}

/** The mean of some values with the interval of 1.96 standard errors; none for a single value. */
export function meanOf(unit: Unit, values: readonly number[], ifNone: AbsenceCode): Estimate {
  const n = values.length;
  const sorted = new Float64Array(values).sort();
  const value = mean({ values: sorted });
  if (value === null) return noEstimate(unit, n, ifNone);
  if (n < 2) return estimate(unit, n, value);
  const squares = sorted.reduce((sum, each) => sum + (each - value) ** 2, 0);
  const reach = normalQuantile(0.975) * Math.sqrt(squares / (n - 1) / n);
  return estimate(unit, n, value, { low: value - reach, high: value + reach });
}
