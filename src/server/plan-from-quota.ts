import {
  noPlanText,
  planHeading,
  plannedStepText,
  planText,
  rangeCaution,
  targetCaution,
} from '../core/language/plan';
import { quotaPlan } from '../core/metrics/person-plan';
import { quotaSteps } from '../core/metrics/quota-steps';
import { indexPipeline } from '../core/pipeline/pipeline-index';
import { plannedPace } from '../core/process';
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
  const lookup = indexPipeline(teamWithDeals(spreadsheet).team.pipeline);
  const names = lookup.pipeline.salespeople.map(({ name }) => name);
  const person = names.indexOf(personNamed(salesperson, names));
  const { value: plan, absent } = quotaPlan(lookup, person, { quota, period });
  if (plan === null) return { sentence: noPlanText(absent), steps: [], caution: '' };
  const steps = quotaSteps(lookup, person, plan);
  return {
    sentence: steps.length === 0 ? planText(plan, null) : planHeading(plan),
    steps: steps.map((each) => {
      const planned = each.isTarget ? plannedPace(each.needed) : 0;
      const target = planned > 0 ? planned : null;
      return {
        kind: each.kind,
        name: each.name,
        text: plannedStepText(each, each.passingOver),
        target,
        caution: target === null ? '' : targetCaution(target, each.reached),
      };
    }),
    caution: rangeCaution(steps.filter(({ isTarget }) => isTarget)),
  };
}
