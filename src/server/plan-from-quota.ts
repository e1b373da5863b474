import { noPlanText, plannedStepText, planText } from '../core/language/plan';
import { quotaPlan } from '../core/metrics/person-plan';
import { quotaSteps } from '../core/metrics/quota-steps';
import { indexPipeline } from '../core/pipeline/pipeline-index';
import { paceAtLeast } from '../core/process';
import type { Calls } from './contract';
import { personNamed } from './person-named';
import type { SpreadsheetPort } from './spreadsheet-port';
import { teamWithDeals } from './team-now';

/**
 * What a quota takes of a salesperson a week, step by step; nothing is written.
 * @throws Failure where nobody is meant, or there are no deals
 */
export function planFromQuota(
  spreadsheet: SpreadsheetPort,
  { salesperson, quota, period }: Calls['planFromQuota']['request'],
): Calls['planFromQuota']['value'] {
  const pipelineIndex = indexPipeline(teamWithDeals(spreadsheet).team.pipeline);
  const names = pipelineIndex.pipeline.salespeople.map(({ name }) => name);
  const person = names.indexOf(personNamed(salesperson, names));
  const { value: plan, absent } = quotaPlan(pipelineIndex, person, { quota, period });
  if (plan === null) return { sentence: noPlanText(absent), steps: [] };
  const { step } = plan;
  const stage = pipelineIndex.pipeline.process.stages[step?.stage ?? -1]?.name ?? '';
  return {
    sentence: planText(plan, step === null ? null : { ...step, stage }),
    steps: quotaSteps(pipelineIndex, person, plan).map((each) => ({
      kind: each.kind,
      name: each.name,
      text: plannedStepText(each, each.passingOver),
      target: each.isTarget ? paceAtLeast(each.needed) : null,
    })),
  };
}
