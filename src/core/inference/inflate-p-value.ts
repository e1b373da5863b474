import { normalCdf, normalQuantile } from '../statistics';

/** A one-sided p-value as it is when the variance is larger by a factor of at least 1. */
export function inflatePValue(p: number, factor: number): number {
  if (factor === 1 || p <= 0 || p >= 1) return p;
  return normalCdf(normalQuantile(p) / Math.sqrt(factor));
}
