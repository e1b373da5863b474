import { conditionalMidP } from './binomial-mid-p';
import type { MidP } from './mid-p';
import { requireAtLeast, requireCount } from './requirements';

export interface PoissonMidPOptions {
  readonly events: number;
  /** Exposure of the person; any unit of time, the same for both sides. */
  readonly weeks: number;
  readonly otherEvents: number;
  readonly otherWeeks: number;
}

/** As {@link MidP}, but null where there is no exposure to compare. */
export type MidPOrNull = MidP | { readonly pLower: null; readonly pUpper: null };

/**
 * Conditional test of two Poisson rates with mid-p, one-sided both ways: given all events, the
 * person's are binomial with probability weeks / (weeks + otherWeeks) if the rates are equal.
 * `pLower` is small when the weekly rate is lower than the others'.
 * R: with `n = events + otherEvents` and `s = weeks / (weeks + otherWeeks)`,
 * `pbinom(events - 1, n, s) + dbinom(events, n, s) / 2`; J. Przyborowski and H. Wilenski (1940).
 *
 * Events: whole. Weeks: at least 0, fractions allowed. No events at all: both are 0.5. No weeks on
 * a side: both are null.
 *
 * @throws RangeError if events are no counts or weeks are negative
 *
 * @example poissonMidP({ events: 4, weeks: 9, otherEvents: 6, otherWeeks: 18 })
 * // { pLower: 0.673068129858253, pUpper: 0.326931870141747 }
 */
export function poissonMidP(options: PoissonMidPOptions): MidPOrNull {
  const { events, weeks, otherEvents, otherWeeks } = options;
  requireCount('events', events);
  requireCount('otherEvents', otherEvents);
  requireAtLeast('weeks', weeks, 0);
  requireAtLeast('otherWeeks', otherWeeks, 0);
  if (weeks === 0 || otherWeeks === 0) return { pLower: null, pUpper: null };
  const allWeeks = weeks + otherWeeks;
  return conditionalMidP(events, events + otherEvents, weeks / allWeeks, otherWeeks / allWeeks);
}
