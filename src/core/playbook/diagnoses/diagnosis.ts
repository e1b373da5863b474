import type { ReferenceKind } from '../../inference/comparison';
import type { Direction } from '../../inference/direction';
import type { Step } from '../../process';
import type { Advice } from '../advice';
import type { SignalCode } from '../signals/signal';

/** One signal's part in a pattern. */
export interface Term {
  readonly signal: SignalCode;
  /** Which way the signal must differ; `clearly` asks for a material difference. */
  readonly is: Direction | `clearly ${Direction}` | `not ${Direction}`;
  /** At which step the signal is looked at; left out for any step and for the whole pipeline. */
  readonly step?: Step;
  /** Only at steps later than this one. */
  readonly after?: Step;
  /** Only at the last open stage, whatever its step. */
  readonly at?: 'last stage';
  /** Only against this reference; any otherwise. */
  readonly against?: ReferenceKind;
  /** It would be praised elsewhere, but here it is the trouble: not beside a finding that says so. */
  readonly isTrouble?: true;
  /** It leads only where this term holds too; for a signal that is a part of what that one measures. */
  readonly with?: Term;
}

/** The subject of a diagnosis: of several with the same one, one is reported and the others named. */
export type ProblemArea = 'conversion' | 'volume' | 'price' | 'speed' | 'shape' | 'size';

/** A pattern of signals, with what a manager and a salesperson may make of it. */
export interface Diagnosis extends Advice {
  readonly problemArea: ProblemArea;
  /** A founding case is reported rather than any other diagnosis of its problem area. */
  readonly isFounding?: true;
  /** It is told of the whole team as well, as the founding cases are. */
  readonly isAlsoOfTeam?: true;
  /** The leading signals: one of them must be a finding, or a strength where it differs the good way. */
  readonly leading: readonly Term[];
  /** All of these must hold too, without a test of their own; of a list inside, one must. */
  readonly pattern?: ReadonlyArray<Term | readonly Term[]>;
  /** What the report splits into its exact parts, above the causes. */
  readonly split?: 'proposals';
}
