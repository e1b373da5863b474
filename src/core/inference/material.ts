import type { Direction } from './direction';
import type { Difference } from './samples/difference';
import type { SignalUnit } from './unit';

/** How large a difference must be to be worth a talk, besides being hard to explain by chance. */
export const MATERIAL = {
  /** Shares: percentage points, 0–1. */
  points: 0.1,
  /** Of a small reference fewer points are much: half of it, where that is less than the points. */
  ofReference: 0.5,
  /** Times, counts and amounts: the larger over the smaller. */
  ratio: 1.5,
  /** Discounts are small shares: the ratio counts, from this many points on. */
  discountPoints: 0.03,
} as const;

/** Outcomes of the salesperson that a finding needs at least. */
export const FEWEST_OUTCOMES = 5;

/**
 * How many points a share must differ from its reference (0–1): ten, or half of one under 20 %. Half
 * of nothing would make anything large.
 */
export function materialPoints(reference: number): number {
  if (reference === 0) return MATERIAL.points;
  return Math.min(MATERIAL.points, MATERIAL.ofReference * reference);
}

/** Whether the difference is material in the direction; both ways by the same reference. */
export function isMaterial(
  { unit }: { readonly unit: SignalUnit },
  { observed, expected }: Pick<Difference, 'observed' | 'expected'>,
  direction: Direction,
): boolean {
  const [larger, smaller] = direction === 'high' ? [observed, expected] : [expected, observed];
  const points = larger - smaller;
  if (points <= 0) return false;
  // Tolerances keep 0.3 − 0.2 and 12 % against 8 % on the material side of the line.
  if (unit === 'share') return points >= materialPoints(expected) - 1e-9;
  if (unit === 'discount' && points >= MATERIAL.points - 1e-9) return true;
  const isRatio = larger >= MATERIAL.ratio * smaller * (1 - 1e-9);
  return isRatio && (unit !== 'discount' || points >= MATERIAL.discountPoints - 1e-9);
}
