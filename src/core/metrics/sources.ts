import { type ByPerson, partOf } from '../pipeline/by-person';
import type { DealsByStanding } from '../pipeline/deals-by-standing';
import type { Origin } from '../pipeline/outcomes-by-origin';
import type { PipelineIndex } from '../pipeline/pipeline-index';
import { cycleLengths, wonAmounts } from '../pipeline/won-deals';
import { wilsonInterval } from '../statistics';
import { medianOf } from './center-estimates';
import { type Estimate, estimate, noEstimate } from './estimate';

/** The funnel of one source or method; null stands for deals of which none is recorded. */
export interface OriginMetrics {
  readonly name: string | null;
  /** All deals, whatever became of them. */
  readonly deals: number;
  /** Deals that ever had a proposal. */
  readonly proposals: number;
  readonly won: number;
  readonly lost: number;
  readonly winRate: Estimate;
  readonly medianWon: Estimate;
  readonly medianDays: Estimate;
}

/**
 * Metrics by lead source or prospecting method for the team (null) or one salesperson, the
 * largest first. Deals without one are a row of their own.
 */
export function originMetrics(
  { pipeline, standing, proposals, decisions: { noShares } }: PipelineIndex,
  origin: Origin,
  person: number | null,
): OriginMetrics[] {
  const all = groupByOrigin(pipeline.deals, origin, standing, person);
  const proposed = groupByOrigin(pipeline.deals, origin, proposals.deals, person);
  return [...all]
    .map(([name, { won, lost, open }]): OriginMetrics => {
      const trials = won.length + lost.length;
      const { lower, upper } = wilsonInterval({ successes: won.length, trials });
      return {
        name,
        deals: trials + open.length,
        proposals: countAll(proposed.get(name)),
        won: won.length,
        lost: lost.length,
        winRate:
          trials === 0 || noShares !== null
            ? noEstimate('share', trials, noShares ?? 'no-outcomes')
            : estimate('share', trials, won.length / trials, { low: lower, high: upper }),
        medianWon: medianOf('money', wonAmounts(pipeline, won), 'no-amounts'),
        medianDays: medianOf('days', cycleLengths(pipeline, won), 'no-created-dates'),
      };
    })
    .sort((a, b) => b.deals - a.deals || compareNames(a.name, b.name));
}

function groupByOrigin(
  deals: PipelineIndex['pipeline']['deals'],
  origin: Origin,
  byPerson: ByPerson<DealsByStanding>,
  person: number | null,
): Map<string | null, DealsByStanding> {
  const groups = new Map<string | null, DealsByStanding>();
  const own = partOf(byPerson, person);
  for (const standing of ['won', 'lost', 'open'] as const) {
    for (const deal of own[standing]) {
      const name = deals[deal]?.[origin] ?? null;
      const group = groups.get(name) ?? { won: [], lost: [], open: [] };
      group[standing].push(deal);
      groups.set(name, group);
    }
  }
  return groups;
}

function countAll(group: DealsByStanding | undefined): number {
  return group === undefined ? 0 : group.won.length + group.lost.length + group.open.length;
}

/** By code units; the unnamed last. */
function compareNames(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}
