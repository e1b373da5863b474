import type { Sample } from '../../inference/samples/sample';
import type { AbsenceCode } from '../../pipeline/absence';
import type { Origin } from '../../pipeline/outcomes-by-origin';
import type { Pipeline } from '../../pipeline/pipeline';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import type { SalesProcess, Step } from '../../process';

/** Which way a figure differs from its reference. */
export type Direction = 'low' | 'high';

/** What a signal is measured at: a stage, a group of stages, or the pipeline as a whole. */
export interface Target {
  /** Index of the stage the finding is shown at; null for the pipeline as a whole. */
  readonly stage: number | null;
  readonly step: Step | null;
  /** The stages measured together; usually the one stage. */
  readonly stages: readonly number[];
  /** Only deals that come from there; left out for deals from everywhere. */
  readonly origin?: { readonly by: Origin; readonly name: string };
}

/** Whose deals are measured together: one salesperson, or the others. */
export interface Subject {
  readonly pipelineIndex: PipelineIndex;
  /** Indexes of the salespeople. */
  readonly people: readonly number[];
}

/** Codes of the signals; a record each in `signals.ts`. */
export type SignalCode =
  | 'proposals into deals'
  | 'proposals per week'
  | 'discount'
  | 'entries'
  | 'conversion'
  | 'time'
  | 'share'
  | 'share of first steps'
  | 'win rate'
  | 'deal size'
  | 'cycle'
  | 'losses'
  | 'late losses'
  | 'skips'
  | 'returns'
  | 'let through'
  | 'short time'
  | 'win rate of an origin'
  | 'next steps missing'
  | 'slippage'
  | 'stalled';

/** A figure that may tell trouble, measured for one salesperson and for others alike. */
export interface Signal {
  readonly code: SignalCode;
  /** `headline`: the founding cases, which get the larger share of the error. */
  readonly tier: 'headline' | 'detail';
  /** Its share of its family's error, against 1 for most: the founding case gets more. */
  readonly weight: number;
  /** Directions that are trouble; a signal that is trouble both ways is two comparisons. */
  readonly adverse: readonly Direction[];
  /** Whether the other direction is worth praise. */
  readonly hasGoodSide: boolean;
  /** Left out where it is trouble by itself; else only with a diagnosis that it leads. */
  readonly reportOnlyInDiagnosis?: 'a diagnosis';
  /** What the figure is counted in. */
  readonly unit: 'share' | 'a week' | 'days' | 'money' | 'discount';
  /** Where in this process it is measured. */
  readonly targets: (process: SalesProcess, pipeline: Pipeline) => readonly Target[];
  /** The figure of some people at a target, or why there is none. */
  readonly sample: (subject: Subject, target: Target) => Sample | AbsenceCode;
  /**
   * The beginning of the sentence for each direction that is ever told: the adverse ones, and the
   * others where there is a good side; `{stage}` and `{origin}` are put in.
   */
  readonly sentenceStart: Readonly<Partial<Record<Direction, string>>>;
}
