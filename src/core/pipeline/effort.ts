import { type ActivityKinds, activityKinds } from '../activities/kinds';
import { type TallyWeeks, tallyWeeks, weekAround } from '../activities/tally-weeks';
import { type Day, isWithin } from '../calendar';
import { memoize } from '../memoize';
import { foldName, namesOnce } from '../process/fold-name';
import { sumOf } from '../sum';
import type { AbsenceCode } from './absence';
import { type Exposure, exposuresIn, FEWEST_WEEKS } from './exposure';
import type { Pipeline } from './pipeline';

/** What somebody did of some kinds of activities, and the time in which it would be on record. */
export interface WeeklyActivities {
  /** How many in the window. */
  readonly count: number;
  /** How many on which day within the exposure; of a weekly tally, on the middle day of the week. */
  readonly byDay: ReadonlyMap<Day, number>;
  /** Their sum. */
  readonly events: number;
  readonly exposure: Exposure;
  /** How many in each whole week of exposure. */
  readonly weekly: readonly number[];
  /** Why there is no pace; null where there is one. */
  readonly absent: AbsenceCode | null;
}

/** What everybody did, by kind. */
export interface Effort {
  readonly kinds: ActivityKinds;
  /** Whether anything is recorded in the window for anybody. */
  readonly isRecorded: boolean;
  /** By salesperson's index. */
  readonly exposures: readonly Exposure[];
  /** Whether nothing of a salesperson's is recorded at any time, so that there is no figure either. */
  readonly isUnkept: (person: number) => boolean;
  /** The days for which a count of this day stands: it alone, or the week of a weekly tally. */
  readonly spanOf: (day: Day) => { readonly from: Day; readonly to: Day };
  /** Everybody's activities of the kinds at these indexes together, by salesperson's index. */
  readonly of: (kinds: readonly number[]) => readonly WeeklyActivities[];
  /** How often everybody's activities of a kind had which result, in the window. */
  readonly results: (kind: number) => ReadonlyArray<ReadonlyMap<string, number>>;
}

/** What of a pipeline tells the effort. */
export type EffortInput = Pick<
  Pipeline,
  'activities' | 'salespeople' | 'window' | 'asOf' | 'process'
>;

/**
 * Everybody's activities, each person's over the time from their start (Salespeople tab, else the
 * first thing known of them) to leaving, within the window and within what the activities cover.
 *
 * @param firstDeeds each salesperson's first day in the deals; undefined where there is none
 */
export function effortOf(
  { activities, salespeople, window, asOf, process }: EffortInput,
  firstDeeds: ReadonlyArray<Day | undefined>,
): Effort {
  const { rows, kinds, days } = recordOf(activities)(salespeople)(process.activities);
  const covered = coveredBy(days, asOf);
  const firstDays = [...firstDeeds];
  for (const { person, day } of rows) {
    const began = day - (covered?.before ?? 0);
    if (began < (firstDays[person] ?? Number.POSITIVE_INFINITY)) firstDays[person] = began;
  }
  const exposures =
    covered === null
      ? salespeople.map(() => ({ from: 0, to: -1, weeks: 0 }))
      : exposuresIn({ salespeople, window }, covered, firstDays).map(inWholeWeeks(covered.tally));
  const countsOn = covered?.tally?.middleOf ?? ((day: Day) => day);
  const isRecorded =
    covered !== null &&
    (window.from ?? covered.from) <= covered.to &&
    (window.to ?? covered.to) >= covered.from;
  const people = new Set(rows.map(({ person }) => person));
  const isUnkept = (person: number): boolean => !people.has(person);
  const sumsOf = (wanted: readonly number[]): WeeklyActivities[] => {
    const isWanted = new Set(wanted);
    const counts = salespeople.map(() => 0);
    const byDay = salespeople.map(() => new Map<Day, number>());
    for (const { person, kind, day: writtenOn, count } of rows) {
      if (!isWanted.has(kind)) continue;
      if (isWithin(writtenOn, window)) counts[person] = (counts[person] ?? 0) + count;
      const own = byDay[person];
      const day = countsOn(writtenOn);
      if (own !== undefined && isWithin(day, exposures[person] as Exposure)) {
        own.set(day, (own.get(day) ?? 0) + count);
      }
    }
    return exposures.map((exposure, person) => {
      const own = byDay[person] ?? new Map<Day, number>();
      return {
        count: counts[person] ?? 0,
        byDay: own,
        events: sumOfDays(own),
        exposure,
        weekly: weeksOf(own, exposure),
        absent: whyNoPace(isRecorded && !isUnkept(person), exposure),
      };
    });
  };
  return {
    kinds,
    isRecorded,
    exposures,
    isUnkept,
    spanOf: (day) => (covered?.tally == null ? { from: day, to: day } : weekAround(day)),
    of: memoize(sumsOf, (wanted) => wanted.join()),
    results: memoize((kind: number) => {
      const results = salespeople.map(() => new Map<string, number>());
      const spellings = new Map<string, string>();
      const fold = memoize(foldName);
      for (const row of rows) {
        if (row.kind !== kind || row.result === null || !isWithin(row.day, window)) continue;
        const folded = fold(row.result);
        const before = spellings.get(folded);
        if (before === undefined || row.result < before) spellings.set(folded, row.result);
        const own = results[row.person];
        own?.set(folded, (own.get(folded) ?? 0) + row.count);
      }
      return results.map(
        (own) => new Map([...own].map(([folded, count]) => [spellings.get(folded) ?? '', count])),
      );
    }),
  };
}

/** The activities of salespeople, by their and the kinds' indexes, and the days that have any. */
interface EffortRecord {
  readonly rows: ReadonlyArray<{
    readonly person: number;
    readonly kind: number;
    readonly day: Day;
    readonly count: number;
    readonly result: string | null;
  }>;
  readonly kinds: ActivityKinds;
  readonly days: readonly Day[];
}

/** Owned by the activities, which the pipelines of several windows share. */
const recordOf = memoize((activities: EffortInput['activities']) =>
  memoize((salespeople: EffortInput['salespeople']) =>
    memoize((ofProcess: EffortInput['process']['activities']): EffortRecord => {
      const kinds = activityKinds(activities, ofProcess);
      const byName = new Map(salespeople.map(({ name }, person) => [foldName(name), person]));
      // Each spelling is folded once, however many rows have it.
      const personOf = memoize((name: string) => byName.get(foldName(name)) ?? -1);
      const kindOf = memoize(kinds.indexOf);
      const rows = activities.flatMap(({ salesperson, kind, day, count, result }) => {
        const person = personOf(salesperson);
        return person === -1 ? [] : [{ person, kind: kindOf(kind), day, count, result }];
      });
      return { rows, kinds, days: [...new Set(activities.map(({ day }) => day))] };
    }),
  ),
);

/** Fewer days than this do not show a rhythm. */
const FEWEST_DAYS = 4;

/**
 * The time that activities on these days, each once, cover: from the first day to the newest. Where
 * all stand on one day of the week they are a weekly tally, each for its whole week: the six days
 * more lie behind the newest one, as far as these have passed, else before the first.
 */
function coveredBy(
  days: readonly Day[],
  asOf: Day,
): {
  readonly from: Day;
  readonly to: Day;
  readonly before: number;
  readonly tally: TallyWeeks | null;
} | null {
  const [first] = days;
  if (first === undefined) return null;
  let from = first;
  let to = first;
  for (const day of days) {
    if (day < from) from = day;
    if (day > to) to = day;
  }
  const isTally = days.length >= FEWEST_DAYS && days.every((day) => (day - first) % 7 === 0);
  if (!isTally) return { from, to, before: 0, tally: null };
  const behind = Math.min(6, asOf - to);
  const before = 6 - behind;
  const tally = tallyWeeks({ from: from - before, row: from });
  return { from: from - before, to: to + behind, before, tally };
}

/** A tally tells no more of a span than its weeks. */
function inWholeWeeks(tally: TallyWeeks | null): (exposure: Exposure) => Exposure {
  return (exposure) => {
    if (tally === null || exposure.to < exposure.from) return exposure;
    const { from, to } = tally.within(exposure);
    const away = exposure.to - exposure.from + 1 - exposure.weeks * 7;
    return { from, to, weeks: Math.max(0, to - from + 1 - away) / 7 };
  };
}

function whyNoPace(isRecorded: boolean, { weeks }: Exposure): AbsenceCode | null {
  if (!isRecorded || weeks === 0) return 'no-activities';
  return weeks < FEWEST_WEEKS ? 'too-new' : null;
}

function sumOfDays(byDay: ReadonlyMap<Day, number>): number {
  let sum = 0;
  for (const count of byDay.values()) sum += count;
  return sum;
}

function weeksOf(byDay: ReadonlyMap<Day, number>, { from, to }: Exposure): number[] {
  const counts = Array.from({ length: Math.max(0, Math.floor((to - from + 1) / 7)) }, () => 0);
  for (const [day, count] of byDay) {
    const week = Math.floor((day - from) / 7);
    if (week < counts.length) counts[week] = (counts[week] ?? 0) + count;
  }
  return counts;
}

/** Names in the activities that no salesperson has, in alphabetical order, and how much they did. */
export function strangersIn({
  activities,
  salespeople,
}: Pick<Pipeline, 'activities' | 'salespeople'>): {
  readonly names: readonly string[];
  readonly count: number;
} {
  const known = new Set(salespeople.map(({ name }) => foldName(name)));
  const isKnown = memoize((name: string) => known.has(foldName(name)));
  const strangers = activities.filter(({ salesperson }) => !isKnown(salesperson));
  return {
    names: namesOnce(strangers.map(({ salesperson }) => salesperson)),
    count: sumOf(strangers.map(({ count }) => count)),
  };
}
