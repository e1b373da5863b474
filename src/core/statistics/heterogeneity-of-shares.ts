import { requirePart } from './requirements';

/** A chi-squared statistic with its degrees of freedom, which is also what to expect of it. */
export interface Heterogeneity {
  readonly chisq: number;
  readonly degreesOfFreedom: number;
}

/**
 * How much several people's shares differ among themselves: Pearson's chi-squared of homogeneity.
 * R: `chisq.test(rbind(successes, trials - successes), correct = FALSE)$statistic`.
 *
 * `groups`: one entry a person; those without trials are passed over. Fewer than two people, or
 * all or none successful: 0 with its degrees of freedom, because nothing differs.
 *
 * @throws RangeError if a number is no count, or there are more successes than trials
 *
 * @example heterogeneityOfShares({ groups: [{ successes: 1, trials: 10 }, { successes: 5, trials: 10 }] })
 * // { chisq: 3.8095..., degreesOfFreedom: 1 }
 */
export function heterogeneityOfShares(options: {
  readonly groups: ReadonlyArray<{ readonly successes: number; readonly trials: number }>;
}): Heterogeneity {
  let successes = 0;
  let trials = 0;
  let groups = 0;
  for (const group of options.groups) {
    requirePart('successes', group.successes, 'trials', group.trials);
    successes += group.successes;
    trials += group.trials;
    if (group.trials > 0) groups++;
  }
  const degreesOfFreedom = Math.max(0, groups - 1);
  const share = successes / trials;
  if (degreesOfFreedom === 0 || share === 0 || share === 1) return { chisq: 0, degreesOfFreedom };
  let chisq = 0;
  for (const group of options.groups) {
    if (group.trials === 0) continue;
    const expected = group.trials * share;
    chisq += (group.successes - expected) ** 2 / (expected * (1 - share));
  }
  return { chisq, degreesOfFreedom };
}
