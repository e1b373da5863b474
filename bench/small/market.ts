import type { TeamModel } from '../../simulation/team-model';

/** How a kind of small team sells where nothing is planted. */
export interface Market {
  readonly name: string;
  readonly stages: TeamModel['stages'];
  /** Leads that arrive together, on average. */
  readonly batchSize: number;
  /** Spread of discounts (standard deviation, points 0–1), and share of deals without any. */
  readonly discountSpread: number;
  readonly fullPrice: number;
  /**
   * How much people really differ: standard deviations of log odds and log paces, and of points of
   * discount.
   */
  readonly differences: number;
  readonly pointsApart: number;
}

/** Share of proposals that become deals, weekly leads and discount of whoever is not planted. */
export const USUAL = { wins: 0.45, leadsPerWeek: 1.25, discount: 0.08, calls: 12 } as const;

/** The same of somebody with a trouble; of proposals a week, the part that is left. */
export const PLANTED = { wins: 0.25, proposals: 0.5, discount: 0.18, calls: 0.5 } as const;

/** The market that METRICS.md asks about: six leads in ten come to a proposal. */
export const USUAL_MARKET: Market = {
  name: 'usual',
  stages: stages([0.8, 0.83, 0.9], 0.5),
  batchSize: 1,
  discountSpread: 0.04,
  fullPrice: 0,
  differences: 0.1,
  pointsApart: 0.01,
};

/** Fewer proposals, twice the time, and people who differ more. */
const SLOW: Market = {
  ...USUAL_MARKET,
  name: 'slow: 45 % come to a proposal, leads seldom alone',
  stages: stages([0.72, 0.78, 0.8], 1),
  batchSize: 1.4,
  discountSpread: 0.05,
  differences: 0.15,
};

/** More proposals to judge by, and twice the time. */
const LATE: Market = {
  ...USUAL_MARKET,
  name: 'late: 79 % come to a proposal',
  stages: stages([0.9, 0.92, 0.95], 1),
};

/** Markets unlike the usual one: nothing may break there. */
export const ODD_MARKETS: readonly Market[] = [
  SLOW,
  LATE,
  { ...USUAL_MARKET, name: 'people hardly differ', differences: 0.02, pointsApart: 0.002 },
  { ...USUAL_MARKET, name: 'people differ much', differences: 0.3, pointsApart: 0.02 },
  { ...USUAL_MARKET, name: 'leads in batches of 3', batchSize: 3 },
  { ...USUAL_MARKET, name: 'discounts of one size', discountSpread: 0.03 },
  { ...USUAL_MARKET, name: 'wild discounts', discountSpread: 0.07 },
  { ...USUAL_MARKET, name: 'a third without discount', fullPrice: 0.33 },
];

/** Losses are decided sooner than wins, who go through every stage. */
function stages(early: readonly [number, number, number], pace: number): TeamModel['stages'] {
  const [prospecting, qualification, needs] = early;
  const late = Math.sqrt(USUAL.wins);
  return [
    { name: 'First call', step: 'prospecting', conversion: prospecting, medianDays: 6 * pace },
    { name: 'Fit check', step: 'qualification', conversion: qualification, medianDays: 8 * pace },
    { name: 'Workshop', step: 'needs analysis', conversion: needs, medianDays: 12 * pace },
    { name: 'Offer', step: 'proposal', conversion: late, medianDays: 14 * pace },
    { name: 'Redlines', step: 'negotiation', conversion: late, medianDays: 8 * pace },
  ];
}
