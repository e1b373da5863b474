/** How a visit to a stage ended. */
export type VisitEnd = 'open' | 'advanced' | 'lost' | 'back' | 'handedOff';

/** The ends as they are kept in the columns of `Visits`. */
export const END = { open: 0, advanced: 1, lost: 2, back: 3, handedOff: 4 } as const;

/** In `Visits.counts`: the row is no deal's last visit to the stage, so it counts for nothing. */
export const NOT_COUNTED = 255;

/** An entry of which nobody knows what came of it. */
export interface LoneEntry {
  readonly deal: number;
  readonly stage: number;
  /** Who had the deal then; -1 for nobody. */
  readonly salesperson: number;
  readonly at: number;
}

/**
 * All visits of all deals, a row a visit, kept in columns because every metric runs over them.
 * The rows of a deal lie together in the order of time; deals lie in the order of the deals.
 * Days are on the spreadsheet's clock; unknown ones are NaN.
 */
export interface Visits {
  readonly size: number;
  /** Index of the deal. */
  readonly deal: Int32Array;
  /** Index of the stage in the process. */
  readonly stage: Int32Array;
  /** Index of the salesperson who had the deal at entry; -1 where nobody is named. */
  readonly salesperson: Int32Array;
  readonly entered: Float64Array;
  readonly left: Float64Array;
  /** How the visit ended for the one who had the deal: a code of `END`. */
  readonly end: Uint8Array;
  /**
   * How the row counts in conversion: a code of `END` on the salesperson's last visit to the stage
   * in this deal, else `NOT_COUNTED`. Of several salespeople who had the deal in the stage, the
   * last one's visit counts as it ended and the others' as handed off, so that the team's counts
   * are the rows not handed off.
   */
  readonly counts: Uint8Array;
  /** On counted rows: the first entry of the deal into the stage, for the salesperson. */
  readonly firstEntered: Float64Array;
  /** On counted rows: the first entry of the deal into the stage, whoever had it. */
  readonly dealFirstEntered: Float64Array;
  /**
   * Entries on known days of lost deals that have no rows, because nobody knows in which stage they
   * were lost: that much is known of them. In the order of the deals.
   */
  readonly loneEntries: readonly LoneEntry[];
  /**
   * Entry of the whole stay, hand-offs within it not counted: what the team's times start from. The
   * same array as `entered` where no deal changed hands.
   */
  readonly stayEntered: Float64Array;
}
