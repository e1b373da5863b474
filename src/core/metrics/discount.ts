import { partOf } from '../pipeline/by-person';
import type { PipelineIndex } from '../pipeline/pipeline-index';
import { sumOf } from '../sum';
import { METRIC_HEADS } from '../words/metric-heads';
import { meanOf, medianOf } from './center-estimates';
import { type Estimate, estimate, noEstimate } from './estimate';
import type { Metric } from './metric';

/** Discounts of the won deals that have one, as shares of the list price; negative above it. */
export interface Discount {
  readonly median: Estimate;
  readonly mean: Estimate;
  /** What was given away of all list prices together. */
  readonly byValue: Estimate;
  /** Won deals with neither a list price nor a discount. */
  readonly without: number;
}

/** Discount: what was given off the list price of won deals. */
export const discount = {
  name: 'discount',
  compute: computeDiscount,
  // Mean and median are absent together; the sums, where list prices add up to nothing.
  entry: ({ discount: { median, mean, byValue, without } }) => ({
    n: median.n,
    median,
    mean: mean.value,
    byValue: byValue.value,
    without,
  }),
  columns: {
    median: { head: METRIC_HEADS.discount, cell: (metrics) => metrics.discount.median },
  },
} satisfies Metric<'discount', Discount>;

function computeDiscount(lookup: PipelineIndex, person: number | null): Discount {
  const discounts = lookup.wonDiscounts(person);
  const { won } = partOf(lookup.standing, person);
  const ifNone = lookup.decisions.notInWindow ?? 'no-discounts';
  return {
    median: medianOf('share', discounts, ifNone),
    mean: meanOf('share', discounts, ifNone),
    byValue: discounts.length === 0 ? noEstimate('share', 0, ifNone) : discountByValue(lookup, won),
    without: won.length - discounts.length,
  };
}

/** A deal of which only the discount is written has the list price that its amount then means. */
function discountByValue({ pipeline: { deals } }: PipelineIndex, won: readonly number[]): Estimate {
  const lists: number[] = [];
  const paid: number[] = [];
  for (const deal of won) {
    const { amount = null, listPrice = null, discount = null } = deals[deal] ?? {};
    // A discount that cannot be is null though both prices are there.
    if (amount === null || discount === null) continue;
    if (listPrice === null && discount >= 1) continue;
    lists.push(listPrice ?? amount / (1 - discount));
    paid.push(amount);
  }
  const list = sumOf(lists);
  return list <= 0
    ? noEstimate('share', lists.length, 'no-discounts')
    : estimate('share', lists.length, 1 - sumOf(paid) / list);
}
