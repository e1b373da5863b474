import type { Direction } from '../direction';
import { FEWEST_OUTCOMES, MATERIAL } from '../material';
import type { SignalUnit } from '../unit';

/** Which change is hoped for. */
export interface Hope {
  /** Which way is better. */
  readonly good: Direction;
  /** The person's figure at the agreement, and the others', as counted. */
  readonly was: number;
  readonly othersWere: number | null;
}

/** What a change is judged by, beside the samples before and since. */
export interface ChangeQuestion<S> {
  readonly unit: SignalUnit;
  /** Each of the others' samples at the agreement. */
  readonly others: readonly S[];
  readonly hope: Hope;
}

/** What speaks for a change since an agreement. */
export interface Change {
  /** Probability that the figure is better than it was, the baseline shrunk toward the others'. */
  readonly better: number;
  /** The same against the baseline as it was counted. */
  readonly betterAsCounted: number;
  /**
   * How many further outcomes (weeks, of a pace) it takes to see a material change four times in
   * five: one as large as the difference to the others that was agreed about, and at least what is
   * material at all. 0 where there are enough; null where the baseline is too small for ever.
   */
  readonly more: number | null;
  /** Whether enough has happened since to be judged at all. */
  readonly isEnough: boolean;
}

/** What is still missing on either side: as of a finding, fewer than five outcomes tell nothing. */
export function remaining(
  needed: number | null,
  before: number,
  since: number,
): Pick<Change, 'more' | 'isEnough'> {
  const isEnough = since >= FEWEST_OUTCOMES;
  const isHopeless = before < FEWEST_OUTCOMES || (needed === null && isEnough);
  if (isHopeless) return { more: null, isEnough };
  return { more: missing(Math.max(needed ?? 0, FEWEST_OUTCOMES), since), isEnough };
}

/** How many outcomes are still missing; 0 where there are enough. */
export function missing(needed: number, since: number): number {
  return Math.max(0, Math.ceil(needed - since));
}

/** How far the others are ahead; 0 where they are not. */
export function pointsToGo({ good, was, othersWere }: Hope): number {
  if (othersWere === null) return 0;
  return Math.max(0, good === 'high' ? othersWere - was : was - othersWere);
}

/** By which factor the others are ahead, at least the material one. */
export function ratioToGo({ good, was, othersWere }: Hope): number {
  const [more, less] = good === 'high' ? [othersWere ?? 0, was] : [was, othersWere ?? 0];
  return less > 0 ? Math.max(MATERIAL.ratio, more / less) : MATERIAL.ratio;
}

/** A probability of being higher as one of being better. */
export function inDirection(higher: number, good: Direction): number {
  return good === 'high' ? higher : 1 - higher;
}
