import type { Heterogeneity } from './heterogeneity-of-shares';
import { requireAtLeast } from './requirements';

/**
 * How much several people's events a week differ among themselves: Pearson's chi-squared of the
 * counts about what one common rate would give each in their weeks, over the dispersion.
 * R: `sum((events - weeks * rate)^2 / (weeks * rate * dispersion))`, `rate = sum(events) / sum(weeks)`.
 *
 * `groups`: one entry a person; those without weeks are passed over. `dispersion`: the
 * variance-to-mean ratio of single weeks' counts, above 0; 1 unless given. Fewer than two people or
 * no event at all: 0 with its degrees of freedom.
 *
 * @throws RangeError if a number is negative or not finite
 *
 * @example heterogeneityOfRates({ groups: [{ events: 2, weeks: 10 }, { events: 8, weeks: 10 }] })
 * // { chisq: 3.6, degreesOfFreedom: 1 }
 */
export function heterogeneityOfRates(options: {
  readonly groups: ReadonlyArray<{ readonly events: number; readonly weeks: number }>;
  readonly dispersion?: number;
}): Heterogeneity {
  const { groups, dispersion = 1 } = options;
  let events = 0;
  let weeks = 0;
  let exposed = 0;
  for (const group of groups) {
    requireAtLeast('events', group.events, 0);
    requireAtLeast('weeks', group.weeks, 0);
    events += group.events;
    weeks += group.weeks;
    if (group.weeks > 0) exposed++;
  }
  const degreesOfFreedom = Math.max(0, exposed - 1);
  if (degreesOfFreedom === 0 || events === 0) return { chisq: 0, degreesOfFreedom };
  let chisq = 0;
  for (const group of groups) {
    if (group.weeks === 0) continue;
    const expected = (group.weeks * events) / weeks;
    chisq += (group.events - expected) ** 2 / (expected * dispersion);
  }
  return { chisq, degreesOfFreedom };
}
