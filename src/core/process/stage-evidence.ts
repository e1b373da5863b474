/** What the rows of the deals that stand in a stage today say beside its name. */
export interface StageEvidence {
  readonly deals: number;
  /** Deals that a check box or column "is won", with "is closed", says to be won or lost. */
  readonly tickedWon: number;
  readonly tickedLost: number;
  /** Deals that anything in their row says to be won or lost, the check boxes included. */
  readonly won: number;
  readonly lost: number;
  /** Deals of which the close date is past, or the actual closing day filled. */
  readonly over: number;
  /** Deals with an actual closing day. */
  readonly closed: number;
  /** The probability that nearly all of them have, 0–1; null where it differs or is blank. */
  readonly probability: number | null;
}

/** Of a stage in which no deal stands. */
export const NO_EVIDENCE: StageEvidence = {
  deals: 0,
  tickedWon: 0,
  tickedLost: 0,
  won: 0,
  lost: 0,
  over: 0,
  closed: 0,
  probability: null,
};
