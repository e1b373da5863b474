import type { PipelineIndex } from '../pipeline/pipeline-index';
import { proposalStages } from '../pipeline/proposals';
import type { QuotaPlan } from './person-plan';
import type { PlannedStage } from './plan';

/** One step on the way to a quota, so many a week. */
export interface QuotaStep extends Pick<PlannedStage, 'needed' | 'low' | 'high' | 'now'> {
  readonly kind: 'activity' | 'stage';
  /** The kind of activity, or the stage. */
  readonly name: string;
  /** Whether it is made a weekly target: what can be done more of, and the proposals. */
  readonly isTarget: boolean;
}

/**
 * The steps on the way to a quota, in their order: the stage in which deals begin, because more of
 * nothing before it can be done, and what follows from it at the person's own rates.
 *
 * @returns none where the open deals may be enough, or the rates do not tell how many it takes
 */
export function quotaSteps(
  { pipeline }: Pick<PipelineIndex, 'pipeline'>,
  { step, stages }: QuotaPlan,
): QuotaStep[] {
  if (step === null || step.needed === 0) return [];
  const proposal = Math.min(...proposalStages(pipeline).stages);
  return stages
    .slice(stages.findIndex(({ stage }) => stage === step.stage))
    .map(({ stage, needed, low, high, now }) => ({
      kind: 'stage',
      name: pipeline.process.stages[stage]?.name ?? '',
      needed,
      low,
      high,
      now,
      isTarget: stage === step.stage || stage === proposal,
    }));
}
