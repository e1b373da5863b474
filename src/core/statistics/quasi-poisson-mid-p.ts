import { betaTails } from './incomplete-beta';
import { NO_EVIDENCE } from './mid-p';
import type { MidPOrNull, PoissonMidPOptions } from './poisson-mid-p';
import { requireAtLeast } from './requirements';

export interface QuasiPoissonMidPOptions extends PoissonMidPOptions {
  /** Variance-to-mean ratio of the weekly counts, above 0; usually max(1, estimated). */
  readonly dispersion: number;
}

/**
 * {@link poissonMidP} for events that come in batches: events are divided by the dispersion, which
 * leaves the rates' ratio as it is and gives the divided counts the variance of a Poisson count
 * (J. Rao and A. Scott, "A simple method for analysing overdispersion in clustered Poisson data",
 * Statistics in Medicine 18 (1999), the counts' form of an effective sample size). The conditional
 * binomial tails are continued to fractions by the incomplete beta function:
 * with `x = events / dispersion`, `n = (events + otherEvents) / dispersion` and
 * `s = weeks / (weeks + otherWeeks)`, R: `pUpper = (pbeta(s, x, n - x + 1) + pbeta(s, x + 1, n - x)) / 2`.
 *
 * Dispersion 1 gives `poissonMidP`; a larger one moves both p towards 0.5. Events: at least 0, here
 * also fractions. No events at all: both are 0.5. No weeks on a side: both are null.
 *
 * @throws RangeError if an argument is out of its domain
 *
 * @example
 * quasiPoissonMidP({ events: 4, weeks: 10, otherEvents: 80, otherWeeks: 80, dispersion: 2 })
 * // { pLower: 0.0922..., pUpper: 0.9077... }; poissonMidP gives pLower 0.0246...
 */
export function quasiPoissonMidP(options: QuasiPoissonMidPOptions): MidPOrNull {
  const { events, weeks, otherEvents, otherWeeks, dispersion } = options;
  requireAtLeast('events', events, 0);
  requireAtLeast('otherEvents', otherEvents, 0);
  requireAtLeast('weeks', weeks, 0);
  requireAtLeast('otherWeeks', otherWeeks, 0);
  if (!(dispersion > 0 && dispersion < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`dispersion must be > 0, got ${dispersion}`);
  }
  if (weeks === 0 || otherWeeks === 0) return { pLower: null, pUpper: null };
  if (events + otherEvents === 0) return NO_EVIDENCE;
  const person = events / dispersion;
  const others = otherEvents / dispersion;
  const share = weeks / (weeks + otherWeeks);
  const otherShare = otherWeeks / (weeks + otherWeeks);
  const atLeast = betaTails(share, otherShare, person, others + 1);
  const above = betaTails(share, otherShare, person + 1, others);
  return {
    pLower: (atLeast.upper + above.upper) / 2,
    pUpper: (atLeast.lower + above.lower) / 2,
  };
}
