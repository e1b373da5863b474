import type { Direction } from './direction';
import type { Difference } from './samples/difference';
import type { Sample } from './samples/sample';
import type { Signal, SignalAtTarget } from './signal';

/** What a salesperson's figure is set against. */
export type ReferenceKind = 'others' | 'agreed' | 'own past';

/** Whom, or what, a comparison was made with. */
export interface Reference {
  readonly kind: ReferenceKind;
  /** Indexes of the people whose figures it was set against; none for an agreed target. */
  readonly people: readonly number[];
  /** Those of the others who were found for the same signal and so are no part of it. */
  readonly excluded: readonly number[];
}

/** A figure set against a reference. */
export interface ComparedFigure<S extends Signal = Signal> extends SignalAtTarget<S> {
  readonly reference: Reference;
  readonly own: Sample;
  /** The reference's sample; null for an agreed target. */
  readonly other: Sample | null;
  readonly difference: Difference;
  /** The target as it was agreed, where what is expected of those decided so far is another. */
  readonly agreed?: number;
  /** How likely the difference is in a direction, all allowed for that the reference asks for. */
  readonly toward: (direction: Direction) => DirectedP;
}

/** A salesperson's figure set against a reference. */
export interface Comparison<S extends Signal = Signal> extends ComparedFigure<S> {
  /** Index of the salesperson. */
  readonly person: number;
}

/** The figure of the whole team as one, set against a reference that all of it has. */
export interface TeamComparison<S extends Signal = Signal> extends ComparedFigure<S> {
  readonly person: null;
}

/** The one-sided p-value of a comparison in one direction. */
export interface DirectedP {
  /** The overdispersion and the lead mix allowed for. */
  readonly p: number;
  /** How much more than by chance the reference's people vary, as a factor of variance. */
  readonly overdispersion: number;
}

/** A compared figure in one direction with what the report as a whole makes of it. */
export interface AssessedFigure<S extends Signal = Signal>
  extends Omit<ComparedFigure<S>, 'toward'>,
    DirectedP {
  /** The direction that was asked about: an adverse one, or for strengths a good one. */
  readonly direction: Direction;
  readonly kind: 'finding' | 'strength';
  /** The p-value adjusted for all comparisons of the report. */
  readonly q: number;
  /** The same signal against other references, where it says something there as well. */
  readonly alsoAgainst?: ReadonlyArray<AssessedFigure<S>>;
}

/** A salesperson's comparison with what the report makes of it. */
export interface AssessedComparison<S extends Signal = Signal> extends AssessedFigure<S> {
  /** Index of the salesperson. */
  readonly person: number;
}
