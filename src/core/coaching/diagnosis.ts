import type { Step } from '../process';
import type { Reference } from './comparison';
import type { Direction, SignalCode } from './signal';

/** One signal's part in a pattern. */
export interface Term {
  readonly signal: SignalCode;
  /** At which step the signal is looked at; left out for signals of the whole pipeline. */
  readonly step?: Step;
  readonly is: Direction | 'not low' | 'not high';
  /** Only against this reference; any otherwise. */
  readonly against?: Reference;
}

/** A possible cause of what the pattern shows. */
export interface Cause {
  readonly code: string;
  /** In words, as the report lists it. */
  readonly cause: string;
  /** Names of the pointers in `pointers.ts` that can tell for or against it. */
  readonly pointers: readonly string[];
}

/** A pattern of signals with what a manager and a salesperson may make of it. */
export interface Diagnosis {
  readonly code: string;
  readonly title: string;
  /** Which trouble this is a way of telling; of one trouble only one diagnosis is told. */
  readonly trouble: 'conversion' | 'volume' | 'price' | 'speed' | 'shape';
  /** The leading signals: one of them must be a finding. */
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
  /** The figure that shows whether it worked. */
  readonly followUp: { readonly signal: SignalCode; readonly text: string };
}
