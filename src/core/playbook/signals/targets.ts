import type { Target } from '../../inference/signal';
import type { Origin } from '../../pipeline/outcomes-by-origin';
import type { Pipeline } from '../../pipeline/pipeline';
import { STANDING } from '../../pipeline/pipeline';
import type { SalesProcess, Step } from '../../process';
import { stepOrder } from '../../process';

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

/** Decided deals of the team that a source or method needs before it is looked at by itself. */
const FEWEST_OF_ORIGIN = 20;

/** A target for each lead source and each prospecting method that enough decided deals come from. */
export function originTargets(_: SalesProcess, { deals, standing }: Pipeline): Target[] {
  return (['source', 'method'] satisfies Origin[]).flatMap((by) => {
    const decided = new Map<string, number>();
    deals.forEach((deal, index) => {
      const name = deal[by];
      const isDecided = standing[index] === STANDING.won || standing[index] === STANDING.lost;
      if (name !== null && isDecided) decided.set(name, (decided.get(name) ?? 0) + 1);
    });
    const names = [...decided]
      .filter(([, count]) => count >= FEWEST_OF_ORIGIN)
      .map(([name]) => name);
    // By code units, so that the order of rows does not matter; one alone is the whole pipeline.
    if (names.length < 2) return [];
    return names.sort().map((name) => ({ ...WHOLE_PIPELINE, origin: { by, name } }));
  });
}

/** Each place once, the first of its kind. */
export function withoutRepeats(targets: readonly Target[]): Target[] {
  const seen = new Set<string>();
  return targets.filter(({ stages }) => !seen.has(stages.join()) && seen.add(stages.join()));
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
