import type { Inconclusive, PointerReading, Points } from '../pointer';

/** There are too few deals to tell. */
export const TOO_LITTLE: Inconclusive = { missing: null };

/** A difference this unlikely by chance speaks for a cause. */
export const FOR_P = 0.1;
/** A difference this likely by chance, from enough data, speaks against it. */
export const AGAINST_P = 0.3;
/** Deals on each side that are needed to compare at all, and to speak against a cause. */
export const FEWEST = 3;
export const FEWEST_AGAINST = 5;

/** Which way a comparison points: for, against, or neither because there is too little. */
export function pointsOf(p: number, isMaterial: boolean, smallerSide: number): Points {
  if (p <= FOR_P && isMaterial) return 'for';
  return smallerSide >= FEWEST_AGAINST && p >= AGAINST_P ? 'against' : 'unknown';
}

/**
 * The reading with the smallest p, which is multiplied by the number of readings that it was picked
 * from (Bonferroni).
 * @param ifNone comes back where there are no readings
 */
export function strongest<Figures>(
  readings: ReadonlyArray<PointerReading<Figures>>,
  ifNone: Inconclusive = TOO_LITTLE,
): PointerReading<Figures> | Inconclusive {
  const [best] = [...readings].sort((a, b) => a.p - b.p);
  if (best === undefined) return ifNone;
  const p = Math.min(1, best.p * readings.length);
  return { ...best, p, points: best.points === 'for' && p > FOR_P ? 'unknown' : best.points };
}
