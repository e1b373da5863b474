import { openVisits } from './open-visits';
import { type Pipeline, STANDING } from './pipeline';

/**
 * How many deals were open at `asOf` in a stage that nobody recorded, although their rows name a
 * stage of the process: that is the stage which they reached later.
 */
export function unknownStageThen(pipeline: Pipeline): number {
  const placed = new Set(openVisits(pipeline).map(({ deal }) => deal));
  return pipeline.deals.filter(
    ({ stage }, index) =>
      stage !== -1 && pipeline.standing[index] === STANDING.open && !placed.has(index),
  ).length;
}
