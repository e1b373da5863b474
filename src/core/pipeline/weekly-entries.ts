import { type Day, isWithin } from '../calendar';
import type { AbsenceCode } from './absence';
import { type Exposure, exposures } from './exposure';
import { recordedEntries } from './first-entries';
import type { Pipeline } from './pipeline';

/** Share of entries that must be on a known day before there is a pace. */
const FEWEST_DATED = 0.8;

/** One salesperson's entries into some stages over the weeks in which they are on record. */
export interface WeeklyEntries {
  /** Days of the entries within the exposure, in no order. */
  readonly days: readonly Day[];
  readonly exposure: Exposure;
  /** Entries of each whole week of exposure. */
  readonly weekly: readonly number[];
  /** Why there is no pace; null where there is one. */
  readonly absent: AbsenceCode | null;
}

/** Every salesperson's first entries into the stages. */
export function weeklyEntries(pipeline: Pipeline, stages: ReadonlySet<number>): WeeklyEntries[] {
  const { recording, entries } = recordedEntries(pipeline, stages);
  const days: Day[][] = pipeline.salespeople.map(() => []);
  const undated = pipeline.salespeople.map(() => 0);
  const since = recording.isRecorded ? recording.since : null;
  const own = exposures(pipeline, since);
  for (const { salesperson, at } of entries) {
    const exposure = own[salesperson];
    if (exposure === undefined) continue;
    if (Number.isNaN(at)) undated[salesperson] = (undated[salesperson] ?? 0) + 1;
    else if (isWithin(at, exposure)) days[salesperson]?.push(at);
  }
  return own.map((exposure, person) => {
    const dated = days[person] ?? [];
    // With a history alone, deals that were there before it began rightly have no day.
    const missing = since === null ? (undated[person] ?? 0) : 0;
    let absent: AbsenceCode | null = null;
    if (!recording.isRecorded || dated.length < FEWEST_DATED * (dated.length + missing)) {
      absent = 'no-entry-dates';
    } else if (exposure.weeks === 0) absent = 'no-deals';
    return { days: dated, exposure, weekly: countByWeek(dated, exposure), absent };
  });
}

function countByWeek(days: readonly Day[], { from, to }: Exposure): number[] {
  const counts = Array.from({ length: Math.floor((to - from + 1) / 7) }, () => 0);
  for (const day of days) {
    const week = Math.floor((Math.floor(day) - from) / 7);
    if (week < counts.length) counts[week] = (counts[week] ?? 0) + 1;
  }
  return counts;
}

/** Entries and weeks of several people together; null where any of them has no pace. */
export function totalPace(
  entries: Iterable<WeeklyEntries>,
): { readonly entries: number; readonly weeks: number } | null {
  let count = 0;
  let weeks = 0;
  for (const { days, exposure, absent } of entries) {
    // Somebody without deals has no weeks either and takes nothing from the others.
    if (absent === 'no-deals') continue;
    if (absent !== null) return null;
    count += days.length;
    weeks += exposure.weeks;
  }
  return weeks === 0 ? null : { entries: count, weeks };
}
