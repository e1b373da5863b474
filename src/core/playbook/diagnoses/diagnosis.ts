import type { Reference } from '../../inference/comparison';
import type { Step } from '../../process';
import type { Advice } from '../advice';
import type { Direction, SignalCode } from '../signals/signal';

/** One signal's part in a pattern. */
export interface Term {
  readonly signal: SignalCode;
  /** Which way it points; `clearly` where it must also be a material difference. */
  readonly is: Direction | `clearly ${Direction}` | `not ${Direction}`;
  /** At which step the signal is looked at; left out for any step and for the whole pipeline. */
  readonly step?: Step;
  /** Only at steps later than this one. */
  readonly after?: Step;
  /** Only at the last open stage, whatever its step. */
  readonly at?: 'last stage';
  /** Only against this reference; any otherwise. */
  readonly against?: Reference;
  /** It leads only where this points its way as well: it is a part of what that measures. */
  readonly with?: Term;
}

/** What a diagnosis is about; of diagnoses about the same, one is told and the others are named. */
export type ProblemArea = 'conversion' | 'volume' | 'price' | 'speed' | 'shape' | 'size';

/** A pattern of signals, with what a manager and a salesperson may make of it. */
export interface Diagnosis extends Advice {
  readonly problemArea: ProblemArea;
  /** A founding case is told before every other diagnosis of its problem area. */
  readonly isFounding?: true;
  /** The leading signals: one of them must be a finding, or a strength where it points the good way. */
  readonly leading: readonly Term[];
  /** All of these must point their way; of a list inside, one. No test of their own. */
  readonly pattern: ReadonlyArray<Term | readonly Term[]>;
  /** What the report splits exactly into its parts, beside the causes. */
  readonly split?: 'proposals';
}
