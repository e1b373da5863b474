import type { Day } from '../calendar';
import type { Visits } from '../history';
import { memoize } from '../memoize';
import type { Pipeline } from './pipeline';

/** A deal's first entry into any of some stages. */
export interface FirstEntry {
  readonly deal: number;
  /** Who had the deal then; -1 for nobody. */
  readonly salesperson: number;
  /** NaN where the day is not known. */
  readonly at: number;
}

/** Since when entries into some stages are on record. */
export type Recording =
  | { readonly isRecorded: false }
  /** `since` null: always, because there are date columns. */
  | { readonly isRecorded: true; readonly since: Day | null };

/** Each deal's first entry into one of the stages, in the order of deals. */
export function firstEntries(
  { visits }: Pick<Pipeline, 'visits'>,
  stages: ReadonlySet<number>,
): readonly FirstEntry[] {
  return firstEntriesOf(visits)(stages);
}

/** Owned by the visits, which the pipelines of several windows share. */
const firstEntriesOf = memoize((visits: Visits) =>
  memoize(
    (stages: ReadonlySet<number>): readonly FirstEntry[] => findFirstEntries(visits, stages),
    (stages) => [...stages].join(),
  ),
);

function findFirstEntries(visits: Visits, stages: ReadonlySet<number>): FirstEntry[] {
  const entries: FirstEntry[] = [];
  let lastDeal = -1;
  for (let row = 0; row < visits.size; row++) {
    const deal = visits.deal[row] as number;
    if (deal === lastDeal || !stages.has(visits.stage[row] as number)) continue;
    lastDeal = deal;
    const at = visits.entered[row] as number;
    entries.push({ deal, salesperson: visits.salesperson[row] as number, at });
  }
  return entries;
}

/** Whether and since when the days of entries into these stages are recorded. */
export function recordingOf(pipeline: Pipeline, stages: ReadonlySet<number>): Recording {
  const { deals, recordedFrom } = pipeline;
  const hasDateColumn = deals.some(({ stageDates }) =>
    stageDates.some((at, stage) => stages.has(stage) && !Number.isNaN(at)),
  );
  if (hasDateColumn) return { isRecorded: true, since: null };
  if (recordedFrom !== null) return { isRecorded: true, since: Math.floor(recordedFrom) };
  return { isRecorded: false };
}
