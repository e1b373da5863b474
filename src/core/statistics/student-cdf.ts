import { betaTails } from './incomplete-beta';

/**
 * Distribution function of Student's t. R: `pt(t, degreesOfFreedom)`. Both tails keep their
 * relative accuracy (about 1e-13).
 *
 * `degreesOfFreedom`: above 0, fractions allowed. Infinite t gives 0 or 1.
 *
 * @throws RangeError if t is NaN or there are no degrees of freedom
 *
 * @example studentCdf(-2, 10) // 0.0366940...
 */
export function studentCdf(t: number, degreesOfFreedom: number): number {
  if (Number.isNaN(t)) throw new RangeError(`t must be a number, got ${t}`);
  if (!(degreesOfFreedom > 0)) {
    throw new RangeError(`degreesOfFreedom must be > 0, got ${degreesOfFreedom}`);
  }
  const square = t * t;
  if (square === Number.POSITIVE_INFINITY) return t < 0 ? 0 : 1;
  const total = degreesOfFreedom + square;
  const { lower } = betaTails(degreesOfFreedom / total, square / total, degreesOfFreedom / 2, 0.5);
  return t < 0 ? lower / 2 : 1 - lower / 2;
}
