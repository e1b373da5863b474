import type { Day } from '../calendar';
import type { Deal } from '../deals/deal';

/** Which outcomes the data tell of. Figures that hang on one that they do not tell are absent. */
export interface OutcomesKnown {
  /** False where deals were decided but no stage, status or check box was taken for won. */
  readonly won: boolean;
  /** False where deals were won and nobody writes down lost ones. */
  readonly lost: boolean;
}

/** What the outcomes known are found out from. */
export interface OutcomesKnownInput {
  readonly deals: readonly Deal[];
  /** People wrote down themselves which stage means won, so that "none" is what they meant. */
  readonly isWonAgreed: boolean;
  /** How many deals were won and lost as of the day. */
  readonly wonCount: number;
  readonly lostCount: number;
  readonly asOf: Day;
}

/**
 * Tells "none was won" from "nothing here means won", and "none was lost" from "nobody records
 * losses". A team of which no deal is decided knows both: there is nothing to withhold.
 */
export function outcomesKnown({
  deals,
  isWonAgreed,
  wonCount,
  lostCount,
  asOf,
}: OutcomesKnownInput): OutcomesKnown {
  const isWonSeen = wonCount > 0 || deals.some(({ outcome }) => outcome === 'won');
  return {
    won: isWonSeen || isWonAgreed || !(lostCount > 0 || areMostlyOver(deals, asOf)),
    lost: wonCount === 0 || lostCount > 0,
  };
}

/** Whether most deals are called open and their close date is past: some must have been decided. */
function areMostlyOver(deals: readonly Deal[], asOf: Day): boolean {
  const over = deals.filter(
    ({ outcome, closeDate }) => outcome === 'open' && closeDate !== null && closeDate < asOf,
  );
  return over.length * 2 > deals.length;
}
