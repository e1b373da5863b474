import type { Pipeline } from '../pipeline/pipeline';
import { sumOf } from '../sum';

/** Share of some deals that must have an amount before there is a sum. */
const FEWEST_WITH_AMOUNT = 0.9;

/** Sum of the deals' amounts; null where more than one in ten is missing or nothing. */
export function knownValue({ deals }: Pipeline, list: readonly number[]): number | null {
  const known = list.flatMap((deal) => {
    const amount = deals[deal]?.amount ?? null;
    return amount === null || amount === 0 ? [] : [amount];
  });
  return known.length < FEWEST_WITH_AMOUNT * list.length ? null : sumOf(known);
}
