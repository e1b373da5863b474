import type { Stage } from './model';

/** What a process says of deals as a whole, in the row of the won stage. Shares, 0–1. */
export interface DealTargets {
  /** Share of the proposals that should become deals; null where nothing is said. */
  readonly proposalsIntoDeals: number | null;
  /** Median discount of won deals not to be exceeded; null where nothing is said. */
  readonly largestDiscount: number | null;
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
