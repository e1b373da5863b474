import { COLON } from '../language/format';
import type { Step } from '../process';
import type { PointerName } from './pointers';
import type { SignalCode } from './signals/signal';

/** A possible cause of what a diagnosis or a notice shows. */
export interface Cause {
  readonly code: string;
  /** In a few words. */
  readonly name: string;
  /** What it would mean, where the name does not say so. */
  readonly meaning?: string;
  /** The pointers that can tell for or against it, the most telling first; none where left out. */
  readonly pointers?: readonly PointerName[];
  /** The question that comes first where the sheet points to this cause; else they keep their order. */
  readonly question?: string;
  /** What to try where the sheet points to this cause; else the action that stands for all causes. */
  readonly action?: string;
}

/** What a manager and a salesperson may make of a diagnosis or a notice. */
export interface Advice {
  readonly code: string;
  readonly title: string;
  readonly causes: readonly Cause[];
  /** Open questions that a manager could read out. */
  readonly questions: readonly string[];
  /** One thing to try. */
  readonly action: string;
  /** What to record, so that next time the sheet tells the causes apart. */
  readonly dataWanted: string;
  /** The figure that shows whether the action worked. */
  readonly followUp: {
    /** Null where no figure of the Coaching Log can follow it. */
    readonly signal: SignalCode | null;
    readonly step?: Step;
    /** The figure as the report names it. */
    readonly text: string;
  };
}

/** A cause with what it would mean. */
export function wholeCause({ name, meaning }: Cause): string {
  return meaning === undefined ? name : name + COLON + meaning;
}
