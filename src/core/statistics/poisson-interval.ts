import { poissonLogProbability } from './log-probability';
import { tailRatio } from './mid-p';
import { normalQuantile } from './normal-quantile';
import { requireAtLeast, requireCount, requireLevel } from './requirements';
import type { Interval } from './wilson-interval';

export interface PoissonIntervalOptions {
  readonly events: number;
  readonly weeks: number;
  /** Coverage of the interval; 0.95 unless given. */
  readonly level?: number;
}

/**
 * Exact interval of a weekly rate. R: `poisson.test(events, weeks)$conf.int`;
 * F. Garwood, Biometrika 28 (1936).
 *
 * Events: whole; weeks: at least 0. No events: the lower bound is exactly 0. No weeks: both bounds
 * are null. Relative accuracy 1e-12, for 100,000 events as for one.
 *
 * @throws RangeError if an argument is out of its domain
 *
 * @example poissonInterval({ events: 15, weeks: 10 })
 * // { lower: 0.839538613278331, upper: 2.47402188714858 }
 */
export function poissonInterval(options: PoissonIntervalOptions): Interval {
  const { events, weeks, level = 0.95 } = options;
  requireCount('events', events);
  requireAtLeast('weeks', weeks, 0);
  requireLevel(level);
  if (weeks === 0) return { lower: null, upper: null };
  const tail = (1 - level) / 2;
  return { lower: lowerMean(events, tail) / weeks, upper: upperMean(events, tail) / weeks };
}

// The bounds are gamma quantiles; solved here because the library's inverse gamma function is
// wrong in the fourth digit from 1,000 events on. Both log tails are concave in the log of the
// mean, so Newton's steps settle from any start.

/** The mean at which `events` or more have probability `tail`. */
function lowerMean(events: number, tail: number): number {
  if (events === 0) return 0;
  return solve(startingMean(events, normalQuantile(tail)), tail, (mean) => {
    const sum = 1 + tailRatio(events, 1, (k) => mean / (k + 1));
    return { logTail: poissonLogProbability(events, mean) + Math.log(sum), slope: events / sum };
  });
}

/** The mean at which `events` or fewer have probability `tail`. */
function upperMean(events: number, tail: number): number {
  return solve(startingMean(events + 1, -normalQuantile(tail)), tail, (mean) => {
    const sum = 1 + tailRatio(events, -1, (k) => k / mean);
    return { logTail: poissonLogProbability(events, mean) + Math.log(sum), slope: -mean / sum };
  });
}

/** Gamma quantile by the cube-root approximation (Wilson and Hilferty, 1931). */
function startingMean(shape: number, z: number): number {
  const root = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape));
  return shape * Math.max(root, 0.05) ** 3;
}

function solve(
  start: number,
  tail: number,
  at: (mean: number) => { logTail: number; slope: number },
): number {
  let mean = start;
  for (let step = 0; step < 60; step++) {
    const { logTail, slope } = at(mean);
    const change = (Math.log(tail) - logTail) / slope;
    // A far start may overshoot; a bounded step keeps the mean in range.
    mean *= Math.exp(Math.max(-3, Math.min(3, change)));
    if (Math.abs(change) < 1e-15) break;
  }
  return mean;
}
