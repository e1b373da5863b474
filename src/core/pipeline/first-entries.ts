import type { Day } from '../calendar';
import { isUnlimited } from '../calendar';
import { datedStages } from '../deals/dated-stages';
import { END, type LoneEntry, type Visits } from '../history';
import { memoize } from '../memoize';
import { areLostStagesKnown } from './lost-stages';
import { type Pipeline, STANDING } from './pipeline';

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
  return withLoneEntries(entries, visits.loneEntries, stages);
}

/** Also the first entries of deals that have no visits; all in the order of the deals. */
function withLoneEntries(
  entries: FirstEntry[],
  alone: readonly LoneEntry[],
  stages: ReadonlySet<number>,
): FirstEntry[] {
  const first = new Map<number, FirstEntry>();
  for (const { deal, stage, salesperson, at } of alone) {
    const before = first.get(deal)?.at ?? Number.POSITIVE_INFINITY;
    if (stages.has(stage) && at < before) first.set(deal, { deal, salesperson, at });
  }
  if (first.size === 0) return entries;
  return [...entries, ...first.values()].sort((a, b) => a.deal - b.deal);
}

/** First entries into some stages, and whether and since when their days are on record. */
export interface RecordedEntries {
  readonly recording: Recording;
  readonly entries: readonly FirstEntry[];
}

/** Share of the deals that must have a day of creation before it can stand in for entries' days. */
const FEWEST_CREATED = 0.8;

/**
 * First entries into some stages. Where their days are not recorded, the day of creation stands in:
 * for new deals it is that day, and of later entries it tells none, but how many there were in all
 * the time, which is enough for a pace where nothing is limited to a window.
 */
export function recordedEntries(pipeline: Pipeline, stages: ReadonlySet<number>): RecordedEntries {
  const recording = recordingOf(pipeline, stages);
  const always = { isRecorded: true, since: null } as const;
  const [first = -1] = pipeline.openStages;
  // A date of a later stage does not tell when a deal came in.
  if (stages.has(first) && stageEnteredOnCreation(pipeline) === first) {
    return { recording: always, entries: createdDeals(pipeline) };
  }
  const entries = firstEntries(pipeline, stages);
  if (recording.isRecorded || !isCreationKnown(pipeline)) return { recording, entries };
  if (!isUnlimited(pipeline.window) || !areLostStagesKnown(pipeline)) return { recording, entries };
  const created = ({ deal }: FirstEntry): number => pipeline.deals[deal]?.created ?? Number.NaN;
  return { recording: always, entries: entries.map((each) => ({ ...each, at: created(each) })) };
}

/**
 * The first open stage, where nobody records the days of entries into it and creation stands in for
 * them; null where they are recorded, or days of creation are missing.
 */
export const stageEnteredOnCreation = memoize((pipeline: Pipeline): number | null => {
  const [first] = pipeline.openStages;
  if (first === undefined || !isCreationKnown(pipeline)) return null;
  return recordingOf(pipeline, new Set([first])).isRecorded ? null : first;
});

function isCreationKnown({ deals }: Pipeline): boolean {
  const known = deals.reduce((sum, { created }) => (created === null ? sum : sum + 1), 0);
  return known > 0 && known >= FEWEST_CREATED * deals.length;
}

/** Every deal that was there by the day of the report, on the day on which it was created. */
function createdDeals({ deals, owner, standing }: Pipeline): FirstEntry[] {
  return deals.flatMap(({ created }, deal) =>
    standing[deal] === STANDING.notYet
      ? []
      : [{ deal, salesperson: owner[deal] as number, at: created ?? Number.NaN }],
  );
}

/** Whether and since when the days of entries into these stages are recorded. */
function recordingOf(pipeline: Pipeline, stages: ReadonlySet<number>): Recording {
  const { deals, recordedFrom } = pipeline;
  const dated = datedStages(deals);
  if ([...stages].some((stage) => dated.has(stage))) return { isRecorded: true, since: null };
  if (recordedFrom !== null) return { isRecorded: true, since: Math.floor(recordedFrom) };
  return { isRecorded: false };
}

/**
 * The day on which the whole stay of a visit, by its row, began; NaN where it is not known. Of an
 * open visit creation stands in where nobody records that day.
 */
export function stayEntries(pipeline: Pipeline): (row: number) => number {
  const { visits, deals } = pipeline;
  const onCreation = stageEnteredOnCreation(pipeline);
  return (row) => {
    const recorded = visits.stayEntered[row] as number;
    const isOnCreation =
      visits.end[row] === END.open && visits.stage[row] === onCreation && Number.isNaN(recorded);
    if (!isOnCreation) return recorded;
    return Math.floor(deals[visits.deal[row] as number]?.created ?? Number.NaN);
  };
}
