import { normalQuantile } from './normal-quantile';
import { requireLevel, requireShare } from './requirements';
import type { SurvivalCurve } from './survival-curve';

export interface SurvivalQuantile {
  /** Share that has left. */
  readonly q: number;
  /** Days by which that share has left; null if the curve does not come down that far. */
  readonly value: number | null;
  /** Bounds of the interval; null if its limit does not come down that far. */
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * Days by which a share `q` has left, with the interval where the curve's own limits (interval
 * "log": survival exp(+-z sqrt(greenwood))) cross the same height.
 * R: `quantile(survfit(...), probs = q)`.
 *
 * `q`: 0-1. Where the curve runs flat exactly at that height (within 1.5e-8), the value is the
 * middle of the flat stretch, at the end of the curve the middle up to the longest observed day.
 * The upper limit of a thin tail may rise again; then, as in R, the bound is where the limit takes
 * the value nearest to the height from beyond.
 *
 * @throws RangeError if q or the level is out of its domain
 *
 * @example
 * const curve = kaplanMeier({ days: [13, 2], left: [1, 1] });
 * survivalQuantile({ curve, q: 0.5 }) // { q: 0.5, value: 7.5, lower: 2, upper: null }
 */
export function survivalQuantile(options: {
  readonly curve: SurvivalCurve;
  readonly q: number;
  /** Coverage of the interval; 0.95 unless given. */
  readonly level?: number;
}): SurvivalQuantile {
  const { curve, q, level = 0.95 } = options;
  requireShare('q', q);
  requireLevel(level);
  const z = -normalQuantile((1 - level) / 2);
  return {
    q,
    value: crossing(curve, q, curve.survival),
    // Worked out where somebody asks for them, because they take longer than all else.
    get lower() {
      return crossing(curve, q, limits(curve, -z));
    },
    get upper() {
      return crossing(curve, q, limits(curve, z));
    },
  };
}

/** A limit of the curve at each time with an event. */
function limits({ survival, events, greenwood }: SurvivalCurve, z: number): Float64Array {
  const heights = new Float64Array(survival.length);
  for (let i = 0; i < heights.length; i++) {
    if (events[i] === 0) continue;
    const share = survival[i] as number;
    // Where all have left, the limits do not exist.
    heights[i] =
      share === 0
        ? Number.NaN
        : Math.min(1, share * Math.exp(z * Math.sqrt(greenwood[i] as number)));
  }
  return heights;
}

/** Shares closer than this are one. */
export const QUANTILE_TOLERANCE = Math.sqrt(Number.EPSILON);

/** Where a step function that starts at 1 on day 0 has come down by `q`. */
function crossing(
  { times, events, longest }: SurvivalCurve,
  q: number,
  heights: Float64Array,
): number | null {
  if (longest === null) return null;
  if (q === 0) return 0;
  let atLeast = Number.POSITIVE_INFINITY;
  let beyond = Number.POSITIVE_INFINITY;
  let reached: number | null = null;
  let passed: number | null = null;
  let last = 0;
  for (let i = 0; i < times.length; i++) {
    // Days without an event, and limits cut off at 1, open no step of their own.
    const fall = events[i] === 0 ? 0 : 1 - (heights[i] as number);
    if (fall === 0) continue;
    last = fall;
    if (fall + QUANTILE_TOLERANCE >= q && fall < atLeast) {
      atLeast = fall;
      reached = times[i] as number;
    }
    if (fall - QUANTILE_TOLERANCE >= q && fall < beyond) {
      beyond = fall;
      passed = times[i] as number;
    }
  }
  if (reached !== null && Math.abs(q - last) < QUANTILE_TOLERANCE) return (reached + longest) / 2;
  return reached === null || passed === null ? null : (reached + passed) / 2;
}
