import type { PipelineIndex } from '../pipeline/pipeline-index';
import { METRIC_HEADS } from '../words/metric-heads';
import { activities } from './activities';
import { averageDeal } from './average-deal';
import { cycleDays } from './cycle-days';
import { discount } from './discount';
import type { Estimate } from './estimate';
import type { Column } from './metric';
import { proposals } from './proposals';
import { quota } from './quota';
import { stages } from './stages';
import { value } from './value';
import { velocityPerDay } from './velocity-per-day';
import { winRate } from './win-rate';

/** All metrics, in the order of report.json. */
export const METRICS = [
  value,
  quota,
  activities,
  winRate,
  cycleDays,
  averageDeal,
  discount,
  velocityPerDay,
  proposals,
  stages,
] as const;

/** What a line of the numbers table is made of: the metrics, and how many deals come in a week. */
export type NumbersRow = Metrics & { readonly newDeals: Estimate };

const newDeals: Column<NumbersRow> = {
  head: METRIC_HEADS.newDeals,
  cell: (row) => row.newDeals,
  isLeftOutWithoutAny: true,
};

/** The columns of the report's numbers table, in order. */
export const NUMBERS_COLUMNS: ReadonlyArray<Column<NumbersRow>> = [
  winRate.columns.won,
  value.columns.won,
  quota.columns.share,
  winRate.columns.open,
  value.columns.open,
  value.columns.expected,
  activities.columns.perWeek,
  newDeals,
  proposals.columns.perWeek,
  proposals.columns.rate,
  discount.columns.median,
];

/** Every metric's value for the team or for one salesperson, by the metric's name. */
export type Metrics = {
  readonly [M in (typeof METRICS)[number] as M['name']]: ReturnType<M['compute']>;
};

/** Computes all metrics of the team (null) or of one salesperson, by index. */
export function metricsOf(lookup: PipelineIndex, person: number | null): Metrics {
  return Object.fromEntries(
    METRICS.map(({ name, compute }) => [name, compute(lookup, person)]),
  ) as unknown as Metrics;
}
