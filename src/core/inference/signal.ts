import type { AbsenceCode } from '../pipeline/absence';
import type { Origin } from '../pipeline/outcomes-by-origin';
import type { Pipeline } from '../pipeline/pipeline';
import type { PipelineIndex } from '../pipeline/pipeline-index';
import type { SalesProcess, Step } from '../process';
import type { Direction } from './direction';
import type { Sample } from './samples/sample';
import type { SignalUnit } from './unit';

/** What a signal is measured at: a stage, a group of stages, or the pipeline as a whole. */
export interface Target {
  /** Index of the stage that the figure is shown at; null for the pipeline as a whole. */
  readonly stage: number | null;
  readonly step: Step | null;
  /** The stages measured together; usually the one stage. */
  readonly stages: readonly number[];
  /** Only deals that come from there; left out for deals from everywhere. */
  readonly origin?: { readonly by: Origin; readonly name: string };
  /** The kind of activity, '' for all kinds together; left out for what is measured of deals. */
  readonly activity?: string;
}

/** Whose deals are measured together: one salesperson, or several. */
export interface Subject {
  readonly lookup: PipelineIndex;
  /** Indexes of the salespeople. */
  readonly people: readonly number[];
}

/**
 * A figure that is measured for one salesperson and for others alike, and compared. What it means
 * for selling stands in the playbook, which extends this.
 */
export interface Signal {
  readonly code: string;
  /** `headline`: the founding cases, which get the larger share of the error. */
  readonly tier: 'headline' | 'detail';
  /**
   * Its part where the whole team is tested, more the fewer outcomes it rests on; null for what is
   * tested of single people alone.
   */
  readonly teamWeight: number | null;
  /** Its share of its family's error, against 1 for most. */
  readonly weight: number;
  /** Directions that are trouble; a signal that is trouble both ways is two comparisons. */
  readonly adverse: readonly Direction[];
  /** Whether the other direction is worth praise. */
  readonly hasGoodSide: boolean;
  readonly unit: SignalUnit;
  /** Where in this process it is measured. */
  readonly targets: (process: SalesProcess, pipeline: Pipeline) => readonly Target[];
  /** The figure of some people at a target, or why there is none. */
  readonly sample: (subject: Subject, target: Target) => Sample | AbsenceCode;
  /** Whether it is also compared with the person's own past. */
  readonly isComparedWithOwnPast: boolean;
  /** The agreed term that it is compared with, and at which stages; null for none. */
  readonly agreedTerm: AgreedTerm | null;
  /** Codes of signals that say the same in parts: where this one is found, they are not tested. */
  readonly covers: readonly string[];
}

/** A term of the agreed process that a signal is held against. */
export interface AgreedTerm {
  /**
   * Which: of a stage its conversion or the entries a week; of a kind of activity how many a week;
   * or, in the row of the won stage, the
   * share of the deals that entered the target's stages to be won, or the largest discount.
   */
  readonly term:
    | 'conversion'
    | 'entries a week'
    | 'activities per week'
    | 'share won'
    | 'largest discount';
  readonly targets: (process: SalesProcess) => readonly Target[];
}

/** Names a signal at a target, the same for everybody. */
export function signalKey({ signal, target }: SignalAtTarget): string {
  const { stages, origin, activity = '' } = target;
  const from = origin === undefined ? '' : `${origin.by} ${origin.name}`;
  return `${signal.code}@${stages.join('+')}${from}${activity}`;
}

/** A figure at the place where it is shown; references may measure it over different stages. */
export function shownKey({ signal, target: { stage, origin, activity } }: SignalAtTarget): string {
  return [signal.code, stage, origin?.by, origin?.name, activity].join('|');
}

/** A signal at one of its targets. */
export interface SignalAtTarget<S extends Signal = Signal> {
  readonly signal: S;
  readonly target: Target;
}

/** Every signal at each of its targets in this process. */
export function signalsAtTargets<S extends Signal>(
  signals: readonly S[],
  pipeline: Pipeline,
): Array<SignalAtTarget<S>> {
  return signals.flatMap((signal) =>
    signal.targets(pipeline.process, pipeline).map((target) => ({ signal, target })),
  );
}
