import { type Day, partsOf } from '../calendar';
import { attainedText } from '../language/plan';
import { isQuotaMissed } from '../metrics/quota';
import type { Metrics } from '../metrics/table';
import { staleSheet } from '../playbook/notices/stale-sheet';
import type { CoachingReport, PersonReport } from './report-model';

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
  const isStale = notices.some(({ code }) => code === staleSheet.code);
  return isStale ? null : missedText(metrics, asOf);
}

/** The same of the team's. */
export function teamQuotaText({ team, people, asOf }: CoachingReport): string | null {
  const isStale = people.some(({ notices }) =>
    notices.some(({ code }) => code === staleSheet.code),
  );
  return isStale ? null : missedText(team, asOf);
}

function missedText(metrics: Pick<Metrics, 'quota'>, asOf: Day): string | null {
  const { quota } = metrics;
  return 'absent' in quota || !isQuotaMissed(quota) ? null : quotaText(metrics, asOf);
}
