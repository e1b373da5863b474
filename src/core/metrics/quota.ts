import { type Day, startOfPeriod } from '../calendar';
import type { AbsenceCode } from '../pipeline/absence';
import type { PipelineIndex } from '../pipeline/pipeline-index';
import { presentPeople } from '../pipeline/present-people';
import { allWonDeals } from '../pipeline/won-deals';
import type { QuotaPeriod, Salesperson } from '../process';
import { sumOf } from '../sum';
import { METRIC_HEADS } from '../words/metric-heads';
import { type Estimate, estimate, noEstimate } from './estimate';
import { knownValue } from './known-value';
import type { Metric } from './metric';

/** A quota and how much of it is won in its running period. */
export interface QuotaAttainment {
  readonly amount: number;
  readonly period: QuotaPeriod;
  /** The first day of the running period. */
  readonly since: Day;
  /** Money won from that day to the day of the report. */
  readonly attained: number;
  /** Attained / amount. */
  readonly share: Estimate;
  /** How much of the running period has passed, with the day of the report: 0–1. */
  readonly passed: number;
}

/** Days of the longest period of each kind: so many from its first day on lies in the next. */
const LONGEST: Readonly<Record<QuotaPeriod, number>> = {
  week: 7,
  month: 31,
  quarter: 92,
  year: 366,
};

/** Before so much of a period has passed, little is won in any. */
const TELLS_FROM = 0.5;

/** While the period runs, as much as this of what would be due by now is well on the way. */
const WELL_ON_THE_WAY = 0.9;

/** Whether a quota is missed, or clearly less of it is won than of its period has passed, from half of that on. */
export function isQuotaMissed({ passed, attained, amount }: QuotaAttainment): boolean {
  const due = passed < 1 ? WELL_ON_THE_WAY * passed : 1;
  return passed >= TELLS_FROM && attained < amount * due;
}

/** Attainment, or the reason why there is none. */
type Quota = QuotaAttainment | { readonly absent: AbsenceCode };

/**
 * Attainment of quota: what was won from the first day of the running calendar week, month, quarter
 * or year, as the Salespeople tab says, to the day of the report; whatever the report's window. The
 * team's is the sum of its people's, where everybody who is still there has a quota for the same
 * period. Absent without a quota, without amounts, and where the days of decisions are not known.
 */
export const quota = {
  name: 'quota',
  compute: computeQuota,
  entry: ({ quota }) =>
    'absent' in quota
      ? noEstimate('money', 0, quota.absent)
      : { amount: quota.amount, attained: quota.attained },
  columns: {
    share: {
      head: METRIC_HEADS.ofQuota,
      hasBar: true,
      cell: ({ quota }) => ('absent' in quota ? noEstimate('share', 0, quota.absent) : quota.share),
      isLeftOutWithoutAny: true,
    },
  },
} satisfies Metric<'quota', Quota>;

function computeQuota(lookup: PipelineIndex, person: number | null): Quota {
  const { pipeline, decisions } = lookup;
  const people = person === null ? presentPeople(pipeline) : [person];
  const quotas = people.map((index) => quotaOf(pipeline.salespeople[index]));
  const [first = null] = quotas;
  const amounts = quotas.flatMap((own) =>
    own?.period === first?.period ? [own?.amount ?? 0] : [],
  );
  if (first === null || amounts.length < people.length || amounts.includes(0)) {
    return { absent: 'no-quota' };
  }
  const unknown = decisions.noDays ?? (pipeline.outcomesKnown.won ? null : 'no-won-stage');
  if (unknown !== null) return { absent: unknown };
  const since = startOfPeriod(pipeline.asOf, first.period);
  const won = allWonDeals(pipeline).filter(
    (deal) =>
      people.includes(pipeline.owner[deal] as number) &&
      (pipeline.closedAt[deal] as number) >= since,
  );
  const attained = knownValue(pipeline, won);
  if (attained === null) return { absent: 'no-amounts' };
  const amount = sumOf(amounts);
  const share = estimate('share', won.length, attained / amount);
  const next = startOfPeriod(since + LONGEST[first.period], first.period);
  const passed = (Math.floor(pipeline.asOf) + 1 - since) / (next - since);
  return { amount, period: first.period, since, attained, share, passed };
}

/** The quota that the Salespeople tab has for somebody; null where it has none. */
export function quotaOf(
  salesperson: Salesperson | undefined,
): { readonly amount: number; readonly period: QuotaPeriod } | null {
  const { quota = null, quotaPeriod: period = 'quarter' } = salesperson ?? {};
  return quota === null || quota <= 0 ? null : { amount: quota, period };
}
