import type { AssessedComparison } from '../../inference/comparison';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import type { Missing } from '../what-to-record';

/** Which way a pointer points: for a cause, against it, or neither because there is too little. */
export type Points = 'for' | 'against' | 'unknown';

/** What a pointer looks at: one salesperson, the others, and the finding to explain. */
export interface PointerInput {
  readonly lookup: PipelineIndex;
  /** Index of the salesperson. */
  readonly person: number;
  /** Indexes of the people in the finding's reference. */
  readonly others: readonly number[];
  /** Where the finding is; a notice is about the pipeline as a whole. */
  readonly finding: Pick<AssessedComparison, 'target'>;
}

/** What a pointer found: whether it speaks for a cause, how strongly, and from which figures. */
export interface PointerReading<Figures = object> {
  readonly points: Points;
  /** One-sided p-value: small where the data speak for the cause. */
  readonly p: number;
  /** The numbers (counts, shares 0–1, days, a week) and names that its sentence is made of. */
  readonly figures: Figures;
  /** Indexes of the deals that speak for the cause: their tabs and rows are in the pipeline. */
  readonly deals: readonly number[];
}

/** A pointer that cannot tell, because something is not recorded or, with null, for want of deals. */
export interface Inconclusive {
  readonly missing: Missing | null;
}

/** A pointer: a way of looking at the data that speaks for or against a cause, and its sentence. */
export interface Pointer<Figures = object> {
  /** Looks at the data; a pure function. */
  look(input: PointerInput): PointerReading<Figures> | Inconclusive;
  /** What it found, in words; it stands after a colon or a dash. */
  sentence(figures: Figures): string;
  /** The sentence where it does not speak for the cause, if another one. */
  otherwise?(figures: Figures): string;
}

/** A pointer's sentence about its reading. */
export function pointerSentence(pointer: Pointer, { points, figures }: PointerReading): string {
  return points === 'for' || pointer.otherwise === undefined
    ? pointer.sentence(figures)
    : pointer.otherwise(figures);
}
