import { planText } from '../language/plan';
import { behindPlan } from '../playbook/notices/behind-plan';
import { staleSheet } from '../playbook/notices/stale-sheet';
import { type Line, line } from './document';
import { quotaText } from './quota-lines';
import type { CoachingReport, PersonReport } from './report-model';
import { wonValueLine } from './split-lines';

/**
 * What is said of a person's quota: how much of it is won, and what the rest of the plan takes. Who
 * is behind has the plan's sentence in a notice; of a sheet that is not up to date nothing is said.
 */
export function planLines(
  { plan, metrics, notices }: PersonReport,
  { asOf, stages }: CoachingReport,
): Line[] {
  const isTold = (code: string): boolean => notices.some((notice) => notice.code === code);
  if (isTold(staleSheet.code)) return [];
  const attained = quotaText(metrics, asOf);
  const texts = attained === null ? [] : [attained];
  if (plan !== null && !isTold(behindPlan.code)) {
    const { step } = plan;
    const named = step === null ? null : { ...step, stage: stages[step.stage]?.name ?? '' };
    texts.push(planText(plan, named));
  }
  const split = wonValueLine(plan?.split ?? null);
  return [...texts, ...(split === null ? [] : [split])].map((text) => line('text', text));
}
