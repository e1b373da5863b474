import { memoize } from '../memoize';
import { indexPipeline, type PipelineIndex } from './pipeline-index';
import { staleSheet } from './stale-sheet';

/**
 * The pipeline as of the last day to which somebody kept the sheet: how long a deal waits is known
 * up to that day, and of a sheet that has fallen silent nobody knows what came after it. The same
 * pipeline where it is up to date.
 */
export const keptUpTo = memoize((lookup: PipelineIndex): PipelineIndex => {
  const { pipeline } = lookup;
  const stale = staleSheet(pipeline);
  return stale === null ? lookup : indexPipeline({ ...pipeline, asOf: stale.newest });
});
