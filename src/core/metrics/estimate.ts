import type { AbsenceCode } from '../pipeline/absence';

/** What a figure is counted in: shares are 0–1, money is in the sheet's own currency, rough where it is a guess. */
export type Unit =
  | 'share'
  | 'days'
  | 'money'
  | 'rough money'
  | 'a week'
  | 'money a day'
  | 'deals'
  | 'activities';

/**
 * A figure with what it rests on. Either `value` is there, or `absent` says why not; an end of the
 * interval that is not known is null.
 */
export interface Estimate {
  readonly value: number | null;
  /** How many deals, visits or entries the figure was computed from. */
  readonly n: number;
  /** 95 % interval, unless the metric says another. */
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: Unit;
  readonly absent: AbsenceCode | null;
}

/** A figure that is there. */
export function estimate(
  unit: Unit,
  n: number,
  value: number,
  interval: { readonly low: number | null; readonly high: number | null } = NO_INTERVAL,
): Estimate {
  // Nothing times a credit note is -0, which a cell would show with its sign.
  return { value: value + 0, n, low: interval.low, high: interval.high, unit, absent: null };
}

/** A figure that is not there, and why. */
export function noEstimate(unit: Unit, n: number, absent: AbsenceCode): Estimate {
  return { value: null, n, low: null, high: null, unit, absent };
}

const NO_INTERVAL = { low: null, high: null } as const;
