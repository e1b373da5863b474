import { absent, present, type ValueOrAbsence } from '../pipeline/absence';
import { FEWEST_OTHERS, othersOf } from '../pipeline/others';
import type { PipelineIndex } from '../pipeline/pipeline-index';
import type { QuotaPeriod } from '../process';
import { cohortOf } from '../shortfall/cohort';
import { type Split, splitWonValue, type ValueFactor } from '../shortfall/split';
import { type Plan, type PlannedStage, planBack } from './plan';
import { planStep } from './plan-step';
import { quotaOf } from './quota';

/** Weeks in a period, on average over the years. */
const WEEKS: Readonly<Record<QuotaPeriod, number>> = {
  week: 1,
  month: 365.25 / 12 / 7,
  quarter: 365.25 / 4 / 7,
  year: 365.25 / 7,
};

/** What a quota takes of a salesperson, from the day of the report on. */
export interface QuotaPlan extends Plan {
  readonly quota: number;
  readonly period: QuotaPeriod;
  readonly weeks: number;
  /** The step to do more or as much of; null where the rates do not tell how much. */
  readonly step: PlannedStage | null;
}

/** What the quota of a salesperson's own takes. */
export interface PersonPlan extends QuotaPlan {
  /** Why the value won a week differs from the others'; null where nobody is there to compare. */
  readonly split: Split<ValueFactor> | null;
}

/**
 * The plan back from the quota of the Salespeople tab, for one whole period from the day of the
 * report on. Null without a quota, or where a rate or an amount is missing.
 */
export function personPlan(lookup: PipelineIndex, person: number): PersonPlan | null {
  const own = quotaOf(lookup.pipeline.salespeople[person]);
  if (own === null) return null;
  const { amount: quota, period } = own;
  const { value: plan } = quotaPlan(lookup, person, { quota, period });
  return plan === null ? null : { ...plan, split: splitFor(lookup, person) };
}

/**
 * The plan back from any quota, above 0, for one whole period from the day of the report on; absent
 * where a rate or an amount is missing.
 */
export function quotaPlan(
  lookup: PipelineIndex,
  person: number,
  { quota, period }: Pick<QuotaPlan, 'quota' | 'period'>,
): ValueOrAbsence<QuotaPlan> {
  const weeks = WEEKS[period];
  const { value: plan, absent: why } = planBack(lookup, person, quota, weeks);
  if (plan === null) return absent(why ?? 'no-outcomes');
  return present({ ...plan, quota, period, weeks, step: planStep(plan) });
}

function splitFor(lookup: PipelineIndex, person: number): Split<ValueFactor> | null {
  const others = othersOf(lookup.pipeline.salespeople, person);
  const own = cohortOf(lookup, [person]);
  const reference = cohortOf(lookup, others);
  if (others.length < FEWEST_OTHERS || typeof own === 'string' || typeof reference === 'string') {
    return null;
  }
  return splitWonValue(own, reference);
}
