import type { Stage } from './model';

/** What a process says of deals as a whole, in the row of the won stage. Shares, 0–1. */
export interface DealTargets {
  /** Share of the proposals that should become deals; null where nothing is said. */
  readonly proposalsIntoDeals: number | null;
  /** Median discount of won deals not to be exceeded; null where nothing is said. */
  readonly largestDiscount: number | null;
}

/**
 * Amounts are rounded to whole money, so that a discount of 10 % stands in the sheet as 9.9 % or
 * 10.1 %: what is nearer than half a percentage point is at the limit.
 */
const AT_THE_LIMIT = 0.005;

/** How a discount lies to a limit: −1 under it, 0 at it, 1 over it. Both shares. */
export function besideLimit(discount: number, limit: number): -1 | 0 | 1 {
  if (discount > limit + AT_THE_LIMIT) return 1;
  return discount < limit - AT_THE_LIMIT ? -1 : 0;
}

/** The targets for deals as a whole; of several won stages each by the first that names one. */
export function dealTargets(stages: readonly Stage[]): DealTargets {
  const won = stages.filter(({ outcome, skip }) => outcome === 'won' && !skip);
  const firstOf = (term: 'targetConversion' | 'largestDiscount'): number | null =>
    won.find((stage) => stage[term] !== null)?.[term] ?? null;
  const share = firstOf('targetConversion');
  return {
    // A probability, as some write it beside every stage, and no target.
    proposalsIntoDeals: share === 1 ? null : share,
    largestDiscount: firstOf('largestDiscount'),
  };
}
