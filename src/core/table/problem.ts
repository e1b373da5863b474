/** Everything that can be wrong with a row. The sentence for each is in `texts/problems.ts`. */
export type ProblemCode =
  | 'no-stage'
  | 'unknown-stage'
  | 'duplicate'
  | 'totals-row'
  | 'repeated-headers'
  | 'group-title'
  | 'status-contradicts-stage'
  | 'missing-header'
  | 'not-a-number'
  | 'not-a-count'
  | 'unlikely-count'
  | 'blank-cell'
  | 'not-a-date'
  | 'closed-before-created'
  | 'date-in-future'
  | 'lone-day'
  | 'visit-before-creation'
  | 'visit-ends-before-start'
  | 'list-price-not-positive'
  | 'discount-out-of-range'
  | 'unknown-lost-at-stage'
  | 'bad-event'
  | 'text-too-long'
  | 'unknown-step'
  | 'unknown-outcome'
  | 'target-out-of-range'
  | 'target-of-lost-stage'
  | 'target-of-all-proposals'
  | 'discount-not-of-won-stage'
  | 'days-not-positive'
  | 'unknown-process-stage'
  | 'duplicate-stage'
  | 'step-of-activity'
  | 'term-of-stages'
  | 'unknown-process-activity'
  | 'duplicate-activity'
  | 'repeated-activity'
  | 'unknown-period'
  | 'left-before-start'
  | 'log-without-salesperson'
  | 'review-before-agreement'
  | 'unknown-person'
  | 'table-of-deals';

/** Something in a cell that could not be used. The rest of the row and of the tab goes on. */
export interface RowProblem {
  readonly tab: string;
  /** Row number as the sheet shows it, 1 for the first. */
  readonly row: number;
  /** The column's header, or null where the whole row is meant. */
  readonly column: string | null;
  /** What was found, as text. */
  readonly value: string;
  readonly problem: ProblemCode;
  /** Whether the whole row was left out of every figure. */
  readonly leftOut: boolean;
  /** More of what the sentence needs, such as the row that is repeated. */
  readonly detail?: string;
}
