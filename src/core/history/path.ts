/** A deal's entry into an open stage. */
export interface Entry {
  readonly stage: number;
  /** Day of entry; NaN where it is not known. */
  readonly at: number;
  /** Its dates are impossible: reported, and counted nowhere. */
  readonly isLeftOut: boolean;
}

/**
 * A stretch of a deal's way: the stages it entered, in order of time, and how it ended. A deal
 * that was closed and opened again has several.
 */
export interface Leg {
  readonly entries: readonly Entry[];
  readonly outcome: 'open' | 'won' | 'lost';
  /** Day on which it was decided; NaN where it is open or the day is not known. */
  readonly closedAt: number;
}

/** What is known of the way that a deal took. */
export interface Path {
  readonly legs: readonly Leg[];
  /** Stages passed over although later ones were reached. */
  readonly skipped: readonly number[];
}

/** Nothing is known of the deal's stages. */
export const UNKNOWN_PATH: Path = { legs: [], skipped: [] };

export function entry(stage: number, at: number): Entry {
  return { stage, at, isLeftOut: false };
}

/** Whether one moment lies on an earlier day than the other; false where either is not known. */
export function isEarlierDay(moment: number, other: number): boolean {
  return Math.floor(moment) < Math.floor(other);
}
