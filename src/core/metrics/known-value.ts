import type { Deal } from '../deals/deal';
import { memoize } from '../memoize';
import type { Pipeline } from '../pipeline/pipeline';
import { sumOf } from '../sum';

/** Share of some deals that must have an amount before there is a sum. */
const FEWEST_WITH_AMOUNT = 0.9;

/** Sum of the deals' amounts; null where more than one in ten is missing or nothing. */
export function knownValue({ deals }: Pipeline, list: readonly number[]): number | null {
  const amounts = amountsOf(deals);
  const known = new Float64Array(list.length);
  let count = 0;
  for (const deal of list) {
    const amount = amounts[deal] as number;
    if (amount !== 0) known[count++] = amount;
  }
  return count < FEWEST_WITH_AMOUNT * list.length ? null : sumOf(known.subarray(0, count));
}

/**
 * Amounts by deal, 0 where there is none. A column, because every person and every month sums them
 * again, and a hundred thousand deals are far apart in memory.
 */
const amountsOf = memoize((deals: readonly Deal[]) => {
  const amounts = new Float64Array(deals.length);
  for (let deal = 0; deal < deals.length; deal++) amounts[deal] = deals[deal]?.amount ?? 0;
  return amounts;
});
