import type { PipelineIndex } from '../pipeline/pipeline-index';
import { proposalStages } from '../pipeline/proposals';
import { bestQuarter } from './best-quarter';
import { effortSteps } from './effort-steps';
import type { QuotaPlan } from './person-plan';
import type { QuotaStep } from './quota-step';

/**
 * The steps on the way to a quota, in their order: the activities, the stage in which deals begin,
 * because no other can be done more of, and what follows from it at the person's own rates.
 *
 * @returns none where the open deals may be enough, or the rates do not tell how many it takes
 */
export function quotaSteps(
  lookup: PipelineIndex,
  person: number,
  { step, stages }: QuotaPlan,
): QuotaStep[] {
  if (step === null || step.needed === 0) return [];
  const { pipeline, weeklyEntries } = lookup;
  const proposal = Math.min(...proposalStages(pipeline).stages);
  const following = stages.slice(stages.findIndex(({ stage }) => stage === step.stage)).map(
    ({ stage, needed, low, high, now, entering }): QuotaStep => ({
      kind: 'stage',
      name: pipeline.process.stages[stage]?.name ?? '',
      needed,
      low,
      high,
      now,
      passingOver: Math.max(0, (now ?? 0) - (entering ?? now ?? 0)),
      reached: bestQuarter(weeklyEntries(pipeline.openStages.filter((at) => at >= stage))),
      isTarget: stage === step.stage || stage === proposal,
    }),
  );
  return [...effortSteps(lookup, person, step), ...following];
}
