import type { PipelineIndex } from '../../../pipeline/pipeline-index';
import { dealsThatAre } from './won-lost-open';

/** From this much on a deal counts as discounted. */
export const SMALLEST_DISCOUNT = 0.01;

/** Won deals of which the discount is known. */
export function wonWithDiscount(lookup: PipelineIndex, people: readonly number[]): number[] {
  return dealsThatAre('won', lookup, people).filter(
    (deal) => lookup.pipeline.deals[deal]?.discount != null,
  );
}

/** The deal's discount, 0–1; 0 where it is not known. */
export function discountOf({ pipeline }: PipelineIndex, deal: number): number {
  return pipeline.deals[deal]?.discount ?? 0;
}
