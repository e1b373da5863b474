import type { Direction } from '../direction';
import type { Sample } from '../samples/sample';
import type { Signal, SignalAtTarget } from '../signal';

/** What a salesperson's figure leans to, where there may be too little to prove anything. */
export interface Lean<S extends Signal = Signal> extends SignalAtTarget<S> {
  /** Index of the salesperson. */
  readonly person: number;
  /** The direction that would be trouble. */
  readonly direction: Direction;
  /** `others`: what is typical here, all people pooled, the person among them. */
  readonly reference: 'others' | 'agreed';
  /** How likely it is that the true figure is materially worse than the reference, 0–1. */
  readonly probability: number;
  /** The figure as counted, in the signal's unit. */
  readonly observed: number;
  /** The figure as it probably is: the posterior mean, drawn toward what is typical. */
  readonly estimate: number;
  /** What is typical here, as it probably is; or the agreed figure. */
  readonly typical: number;
  /** What of an agreed figure shows by now, if it is kept to; null against what is typical. */
  readonly byNow: number | null;
  /** The person's outcomes; of entries a week those to be expected, where they are more. */
  readonly outcomes: number;
  readonly own: Sample;
  /** The other people's data, for their counts; null against an agreed target. */
  readonly other: Sample | null;
}
