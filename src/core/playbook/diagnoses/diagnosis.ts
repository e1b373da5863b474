import type { ReferenceKind } from '../../inference/comparison';
import type { Direction } from '../../inference/direction';
import type { Step } from '../../process';
import type { PointerName } from '../pointers/pointer-names';
import type { SignalCode } from '../signals/signal';

/** One signal's part in a pattern. */
export interface Term {
  readonly signal: SignalCode;
  /** At which step the signal is looked at; left out for signals of the whole pipeline. */
  readonly step?: Step;
  /** Only at steps later than this one. */
  readonly after?: Step;
  /** Only at the last open stage, whatever its step. */
  readonly at?: 'last stage';
  /** Which way it points; `clearly` where it must also be a material difference. */
  readonly is: Direction | `clearly ${Direction}` | `not ${Direction}`;
  /** Only against this reference; any otherwise. */
  readonly against?: ReferenceKind;
  /** It leads only where this points its way as well: it is a part of what that measures. */
  readonly with?: Term;
}

/** A possible cause of what the pattern shows. */
export interface Cause {
  readonly code: string;
  /** In words, as the report lists it: a name, a colon, what it would mean. */
  readonly cause: string;
  /** The pointers that can tell for or against it, the most telling first. */
  readonly pointers: readonly PointerName[];
}

/** Which trouble a diagnosis is a way of telling; of one trouble only one diagnosis is told. */
export type ProblemArea = 'conversion' | 'volume' | 'price' | 'speed' | 'shape' | 'size' | 'notice';

/** A pattern of signals with what a manager and a salesperson may make of it. */
export interface Diagnosis {
  readonly code: string;
  readonly title: string;
  readonly problemArea: ProblemArea;
  /**
   * The leading signals: one of them must be a finding, or a strength where it points the good way.
   * None for what the sheet itself says, which is a notice.
   */
  readonly leading: readonly Term[];
  /** All of these must point their way; of a list inside, one. No test of their own. */
  readonly pattern: ReadonlyArray<Term | readonly Term[]>;
  readonly causes: readonly Cause[];
  /** Open questions that a manager could read out. */
  readonly questions: readonly string[];
  /** One thing to try. */
  readonly action: string;
  /** What to record, so that next time the sheet tells the causes apart. */
  readonly dataWanted: string;
  /** What shows whether it worked; its signal is null where no figure of the log can follow it. */
  readonly followUp: {
    readonly signal: SignalCode | null;
    readonly step?: Step;
    readonly text: string;
  };
}
