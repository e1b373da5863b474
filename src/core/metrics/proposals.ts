import { partOf } from '../pipeline/by-person';
import { type PipelineIndex, whyNoProposalShare } from '../pipeline/pipeline-index';
import { totalPace } from '../pipeline/weekly-entries';
import { wilsonInterval } from '../statistics';
import { METRIC_HEADS } from '../words/metric-heads';
import { type Estimate, estimate, noEstimate } from './estimate';
import type { Metric } from './metric';
import { paceOf } from './pace';

/** The headline: proposals, what became of them, and how many there are a week. */
export interface Proposals {
  readonly entered: number;
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  /** Won / (won + lost), with the Wilson 95 % interval. */
  readonly rate: Estimate;
  /** First entries a week of exposure, with the exact Poisson interval. */
  readonly perWeek: Estimate;
  /** Weeks of exposure; null where the pace is absent. */
  readonly weeks: number | null;
}

/**
 * Proposals into deals: of the decided deals that ever entered a stage whose step is proposal or
 * later, won / (won + lost); with the count still open and proposals a week.
 */
export const proposals = {
  name: 'proposals',
  compute: computeProposals,
  entry: ({ proposals: { entered, won, lost, open, rate, perWeek, weeks } }) => ({
    entered,
    won,
    lost,
    open,
    rate,
    low: rate.low,
    high: rate.high,
    perWeek,
    weeks,
  }),
  columns: {
    perWeek: {
      head: METRIC_HEADS.proposals,
      cell: (metrics) => metrics.proposals.perWeek,
    },
    rate: {
      head: METRIC_HEADS.becomeDeals,
      cell: (metrics) => metrics.proposals.rate,
      hasInterval: true,
    },
  },
} satisfies Metric<'proposals', Proposals>;

function computeProposals(lookup: PipelineIndex, person: number | null): Proposals {
  const { deals, entered, entries } = lookup.proposals;
  const { won, lost, open } = partOf(deals, person);
  const whyNot = whyNoProposalShare(lookup, partOf(lookup.lost, person).areKnown);
  const trials = won.length + lost.length;
  const { lower, upper } = wilsonInterval({ successes: won.length, trials, level: 0.95 });
  const own = person === null ? entries : entries.slice(person, person + 1);
  return {
    entered: partOf(entered, person),
    won: won.length,
    lost: lost.length,
    open: open.length,
    rate:
      whyNot === null && trials > 0
        ? estimate('share', trials, won.length / trials, { low: lower, high: upper })
        : noEstimate('share', trials, whyNot ?? 'no-outcomes'),
    perWeek: paceOf(own),
    weeks: totalPace(own)?.weeks ?? null,
  };
}
