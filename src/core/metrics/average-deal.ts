import { meanOf, medianOf } from './center-estimates';
import type { Estimate } from './estimate';
import type { Metric } from './metric';

/** Average deal: mean and median amount of the won deals that have one. */
export const averageDeal = {
  name: 'averageDeal',
  compute: ({ wonAmounts, decisions: { notInWindow } }, person) => ({
    mean: meanOf('money', wonAmounts(person), notInWindow ?? 'no-amounts'),
    median: medianOf('money', wonAmounts(person), notInWindow ?? 'no-amounts'),
  }),
  // Both are absent together, so the reason is given once.
  entry: ({ averageDeal: { mean, median } }) => ({ n: mean.n, mean, median: median.value }),
} satisfies Metric<'averageDeal', { readonly mean: Estimate; readonly median: Estimate }>;
