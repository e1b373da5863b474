import { mean } from './mean';
import type { NumberList } from './number-list';
import { requireAtLeast } from './requirements';

/**
 * How much more counts vary than Poisson counts would: Pearson's chi-squared over its degrees of
 * freedom. For one series it is the variance-to-mean ratio; for several (one a person, say) each
 * varies about its own mean. R: `summary(glm(count ~ series, family = quasipoisson))$dispersion`.
 *
 * `series`: lists of counts, each over periods of equal length (weeks). 1 is Poisson, more is
 * batches, less is unusually even; the caller decides on `Math.max(1, dispersion)`. A series without
 * any event, or of one period, tells nothing and is passed over. Where none is left the dispersion
 * is null, with 0 degrees of freedom; with few (under 20, say) it is a rough number.
 *
 * @throws RangeError if a count is negative or not finite
 *
 * @example
 * dispersionOfCounts({ series: [[0, 4, 0, 4]] })
 * // { dispersion: 2.6666666666666665, degreesOfFreedom: 3 }
 */
export function dispersionOfCounts(options: { readonly series: readonly NumberList[] }): {
  dispersion: number | null;
  degreesOfFreedom: number;
} {
  let chiSquared = 0;
  let degreesOfFreedom = 0;
  for (const counts of options.series) {
    for (let i = 0; i < counts.length; i++) {
      requireAtLeast('counts', counts[i] as number, 0);
    }
    const average = mean({ values: counts });
    if (average === null || average === 0 || counts.length < 2) continue;
    for (let i = 0; i < counts.length; i++) {
      chiSquared += ((counts[i] as number) - average) ** 2 / average;
    }
    degreesOfFreedom += counts.length - 1;
  }
  const dispersion = degreesOfFreedom === 0 ? null : chiSquared / degreesOfFreedom;
  return { dispersion, degreesOfFreedom };
}
