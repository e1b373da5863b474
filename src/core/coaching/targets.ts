import type { SalesProcess, Step } from '../process';
import { stepOrder } from '../process';
import type { Target } from './signal';

/** The pipeline as a whole. */
export const WHOLE_PIPELINE: Target = { stage: null, step: null, stages: [] };

/** Indexes of the open stages that are not retired, in order. */
export function liveStages({ stages }: SalesProcess): number[] {
  return stages.flatMap(({ outcome, skip }, index) => (outcome === 'open' && !skip ? [index] : []));
}

/** A target for each live stage. */
export function everyStage(process: SalesProcess): Target[] {
  return liveStages(process).map((stage) => oneStage(process, stage));
}

/** A target for each live stage of the given steps. */
export function stagesOf(...steps: readonly Step[]): (process: SalesProcess) => Target[] {
  return (process) =>
    everyStage(process).filter(({ step }) => step !== null && steps.includes(step));
}

/** Stages whose step is proposal or later, the last open one where there is none, as one target. */
export function proposalTarget(process: SalesProcess): Target[] {
  const live = liveStages(process);
  const late = live.filter((stage) => isAtOrAfter(process.stages[stage]?.step ?? null, 'proposal'));
  const stages = late.length > 0 ? late : live.slice(-1);
  const [first] = stages;
  return first === undefined ? [] : [{ stage: first, step: 'proposal', stages }];
}

/** The first open stage. */
export function firstTarget(process: SalesProcess): Target[] {
  const [first] = liveStages(process);
  return first === undefined ? [] : [oneStage(process, first)];
}

/** The last open stage. */
export function lastTarget(process: SalesProcess): Target[] {
  const last = liveStages(process).pop();
  return last === undefined ? [] : [oneStage(process, last)];
}

/** Lead generation, prospecting and qualification together: the top of the pipeline. */
export function topTarget(process: SalesProcess): Target[] {
  const live = liveStages(process);
  const top = live.filter((stage) => {
    const step = process.stages[stage]?.step ?? null;
    return step !== null && stepOrder(step) <= stepOrder('qualification');
  });
  const [first] = top;
  // Where everything, or nothing, is the top, there is no shape to speak of.
  if (first === undefined || top.length === live.length) return [];
  return [{ stage: first, step: process.stages[first]?.step ?? null, stages: top }];
}

/** Whether the step is the given one or a later one. */
export function isAtOrAfter(step: Step | null, other: Step): boolean {
  return step !== null && stepOrder(step) >= stepOrder(other);
}

function oneStage(process: SalesProcess, stage: number): Target {
  return { stage, step: process.stages[stage]?.step ?? null, stages: [stage] };
}
