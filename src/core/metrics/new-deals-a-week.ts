import type { PipelineIndex } from '../pipeline/pipeline-index';
import type { Estimate } from './estimate';
import { paceOf } from './pace';

/**
 * New deals a week, over the weeks on record: first entries into any open stage, of one salesperson
 * or of the team (null). Absent where the days of entries are not recorded.
 */
export function newDealsAWeek(
  { pipeline, weeklyEntries }: PipelineIndex,
  person: number | null,
): Estimate {
  const entries = weeklyEntries(pipeline.openStages);
  return paceOf(person === null ? entries : entries.slice(person, person + 1));
}
