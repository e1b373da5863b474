import { type Exposure, exposures } from './exposure';
import { type FirstEntry, firstEntries, recordedEntries } from './first-entries';
import type { Pipeline } from './pipeline';
import { proposalStages } from './proposals';

/** Everybody's new deals, and the time in which they could come in. */
export interface Arrivals {
  /** Each deal's first entry into any open stage. */
  readonly entries: readonly FirstEntry[];
  /** By salesperson's index. */
  readonly exposures: readonly Exposure[];
  /** The deals that had a proposal since. */
  readonly proposed: ReadonlySet<number>;
  /** Whether an entry without a day is missing: with a history alone, old deals rightly have none. */
  readonly isUndatedMissing: boolean;
}

/** The arrivals of new deals; null where the days of entries are not recorded. */
export function arrivalsOf(pipeline: Pipeline): Arrivals | null {
  const stages = new Set(pipeline.openStages);
  const { recording, entries } = recordedEntries(pipeline, stages);
  if (!recording.isRecorded) return null;
  const proposed = firstEntries(pipeline, proposalStages(pipeline).stages);
  return {
    entries,
    exposures: exposures(pipeline, recording.since),
    proposed: new Set(proposed.map(({ deal }) => deal)),
    isUndatedMissing: recording.since === null,
  };
}
