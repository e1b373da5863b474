import type { VersionInForce } from '../../process';
import type { Difference } from '../samples/difference';
import type { Sample } from '../samples/sample';

/** A salesperson with the versions of the process that were agreed with them. */
export interface Agreed {
  /** Index of the salesperson. */
  readonly person: number;
  readonly versions: readonly VersionInForce[];
}

/** A salesperson's figure at a stage, and how such a figure is set against what was agreed. */
export interface AgreedFigure {
  readonly person: number;
  readonly own: Sample;
  /** Null for a sample of another kind, or one that holds nothing. */
  readonly against: (own: Sample) => Difference | null;
}
