import type { Pipeline } from '../../../src/core/pipeline/pipeline';

/** Visits as any engine can load them: columns of the same length, NaN for an unknown day. */
export interface VisitColumns {
  readonly person: Int32Array;
  readonly stage: Int32Array;
  readonly entered: Float64Array;
  readonly left: Float64Array;
  /** How the visit ended, and how it counts; codes as in `Visits`. */
  readonly end: Uint8Array;
  readonly counts: Uint8Array;
  readonly asOf: number;
}

export function visitColumns({ visits, asOf }: Pipeline): VisitColumns {
  const { salesperson, stage, entered, left, end, counts } = visits;
  return { person: salesperson, stage, entered, left, end, counts, asOf };
}
