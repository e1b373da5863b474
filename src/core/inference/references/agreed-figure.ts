import type { VersionInForce } from '../../process';
import type { Sample } from '../samples/sample';

/** A salesperson with the versions of the process that were agreed with them. */
export interface Agreed {
  /** Index of the salesperson. */
  readonly person: number;
  readonly versions: readonly VersionInForce[];
}

/** A salesperson's figure, and what it is set against. */
export interface AgreedFigure {
  readonly person: number;
  readonly own: Sample;
  /** What is to be expected of the sample, in its unit, if the target is kept. */
  readonly expected: number;
  /** The target as it was agreed; of several versions, as much as each weighs in the sample. */
  readonly agreed: number;
  /** How much more weekly counts vary than single events would, at least 1. */
  readonly dispersion: number;
}
