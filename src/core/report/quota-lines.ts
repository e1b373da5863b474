import { type Day, partsOf } from '../calendar';
import { attainedText } from '../language/plan';
import { isQuotaMissed } from '../metrics/quota';
import type { Metrics } from '../metrics/table';
import { staleSheet } from '../playbook/notices/stale-sheet';
import type { PersonReport } from './report-model';

/** How much of a quota is won, as a fact; null without one. */
export function quotaText({ quota }: Pick<Metrics, 'quota'>, asOf: Day): string | null {
  if ('absent' in quota) return null;
  return attainedText(quota.amount, quota.attained, quota, partsOf(asOf).year);
}

/** The same of one that is missed or endangered, for an overview; null for others and in a stale sheet. */
export function missedQuotaText(
  { metrics, notices }: Pick<PersonReport, 'metrics' | 'notices'>,
  asOf: Day,
): string | null {
  const { quota } = metrics;
  const isTold = !('absent' in quota) && isQuotaMissed(quota);
  return isTold && notices.every(({ code }) => code !== staleSheet.code)
    ? quotaText(metrics, asOf)
    : null;
}
