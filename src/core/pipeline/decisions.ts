import { isUnlimited } from '../calendar';
import type { AbsenceCode } from './absence';
import { type Pipeline, STANDING } from './pipeline';

/** What the sheet tells of how deals were decided, and which figures it does not bear. */
export interface Decisions {
  /** Deals won or lost by the day of the report, whatever the window. */
  readonly decided: number;
  /** Those of them that were won. */
  readonly won: number;
  /** Those of them of which the day is not known. */
  readonly undated: number;
  /** Why there are no figures that need the day of a decision; null where there are. */
  readonly noDays: AbsenceCode | null;
  /** Why what was decided in the window cannot be told; null where it can, or without a window. */
  readonly notInWindow: AbsenceCode | null;
  /** Why no share of decided deals means anything; null where it does. */
  readonly noShares: AbsenceCode | null;
}

/** More of the decided deals than this without a day, and the rest are no picture of all. */
const MOST_UNDATED = 0.5;

/**
 * Finds what can be said of decided deals. Of all data up to the day of the report, not of a
 * person's or a window's: somebody without a loss, where others have some, has lost none.
 */
export function decisionsOf(pipeline: Pipeline): Decisions {
  const { standing, closedAt, outcomesKnown, window } = pipeline;
  let decided = 0;
  let won = 0;
  let undated = 0;
  for (let deal = 0; deal < standing.length; deal++) {
    if (standing[deal] !== STANDING.won && standing[deal] !== STANDING.lost) continue;
    decided++;
    if (standing[deal] === STANDING.won) won++;
    if (Number.isNaN(closedAt[deal] as number)) undated++;
  }
  const noDays = undated > MOST_UNDATED * decided ? 'no-decision-dates' : null;
  const notInWindow = isUnlimited(window) ? null : noDays;
  const noOutcome = outcomesKnown.won ? null : 'no-won-stage';
  const noLoss = outcomesKnown.lost ? null : 'no-losses-recorded';
  return {
    decided,
    won,
    undated,
    noDays,
    notInWindow,
    noShares: noOutcome ?? noLoss ?? notInWindow,
  };
}
