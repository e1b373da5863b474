import { medianOf } from './center-estimates';
import type { Estimate } from './estimate';
import type { Metric } from './metric';

/** Cycle: the median days from creation to closing of the won deals of which both are known. */
export const cycleDays = {
  name: 'cycleDays',
  compute: ({ cycleLengths, decisions }, person) => ({
    median: medianOf('days', cycleLengths(person), decisions.noDays ?? 'no-created-dates'),
  }),
  entry: ({ cycleDays: { median } }) => ({ n: median.n, median }),
} satisfies Metric<'cycleDays', { readonly median: Estimate }>;
