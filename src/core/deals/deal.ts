import type { Day } from '../calendar';

/** A field of which the cell holds a formula's error, or is still being loaded. */
export type UnreadField = 'stage' | 'salesperson';

/** A deal as read from a row. Absent values are null. Money keeps its sign. */
export interface Deal {
  /**
   * Deal ID, else `deal | account`, else the deal's name, else its place `tab!row`; of different
   * deals that would have the same key all but the oldest have more behind it.
   */
  readonly key: string;
  readonly tab: string;
  /** Row number as the sheet shows it. */
  readonly row: number;
  /**
   * True where the key is the deal's own only for now: it is the row's place, its name cannot be
   * read at this moment, or nothing lasting tells the deal from another of its name.
   */
  readonly hasPassingKey?: true | undefined;
  /** What the history follows and cannot be read at this moment; not given where all is read. */
  readonly unread?: readonly UnreadField[] | undefined;
  readonly name: string;
  readonly account: string | null;
  readonly salesperson: string | null;
  /** The stage cell as written. */
  readonly stageText: string;
  /** Index into the process's stages; -1 where the process has no such stage. */
  readonly stage: number;
  /** Where the row says the deal stands; an unknown stage counts as open. */
  readonly outcome: 'open' | 'won' | 'lost';
  /** Day since which an open deal has been in its stage, where a column says so. */
  readonly stageSince: Day | null;
  /** The pipeline that its row names. */
  readonly pipeline: string | null;
  readonly amount: number | null;
  readonly listPrice: number | null;
  /** Share of the list price given away, 0–1; negative above list. */
  readonly discount: number | null;
  readonly created: Day | null;
  /** Expected while open, actual once closed. */
  readonly closeDate: Day | null;
  readonly source: string | null;
  readonly method: string | null;
  readonly product: string | null;
  readonly nextStep: string | null;
  readonly nextStepDate: Day | null;
  readonly lastActivity: Day | null;
  readonly lostReason: string | null;
  /** Index of the stage in which the deal was lost, where a column says so; else -1. */
  readonly lostAtStage: number;
  /** Who decides at the customer: a name, a role, or whatever says that it is known. */
  readonly decisionMaker: string | null;
  /** How many people at the customer are known. */
  readonly contacts: number | null;
  /** What the customer has agreed to do: by a day, or `true` where none is written. */
  readonly commitment: Day | true | null;
  /** Day of entry for each stage of the process; NaN where blank or where there is no column. */
  readonly stageDates: readonly number[];
  /** Columns required by the process that are blank in this row. */
  readonly blankRequired: readonly string[];
}
