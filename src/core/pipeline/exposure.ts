import type { Day } from '../calendar';
import type { Visits } from '../history';
import { memoize } from '../memoize';
import type { Pipeline } from './pipeline';
import { staleSheet } from './stale-sheet';

/** Fewer weeks of exposure than this are too few to compare somebody by what happens a week. */
export const FEWEST_WEEKS = 8;

/** The time in which somebody could have done something that was recorded. */
export interface Exposure {
  /** First and last day; `to` before `from` where there is no such time. */
  readonly from: Day;
  readonly to: Day;
  /** Weeks between them, absences taken off; at least 0. */
  readonly weeks: number;
}

/**
 * Each salesperson's exposure: from the start (Salespeople tab, else first activity) to leaving
 * or `asOf` (the newest day of a sheet that has fallen silent), within the window and not before `recordedFrom`, less the days away.
 *
 * @param recordedFrom first day from which entries are on record; null for always
 */
export function exposures(pipeline: Pipeline, recordedFrom: Day | null): Exposure[] {
  // Of a sheet that nobody kept up, the time after its newest day is on no record.
  const to = staleSheet(pipeline)?.newest ?? pipeline.asOf;
  return exposuresIn(pipeline, { from: recordedFrom, to }, firstDeeds(pipeline));
}

/**
 * Each salesperson's exposure within the time that is on record.
 *
 * @param recorded first and last day on record; from null for always
 * @param firstDays the day on which each began, where the Salespeople tab does not say so; undefined
 *   for somebody of whom nothing is known
 */
export function exposuresIn(
  { salespeople, window }: Pick<Pipeline, 'salespeople' | 'window'>,
  recorded: { readonly from: Day | null; readonly to: Day },
  firstDays: ReadonlyArray<Day | undefined>,
): Exposure[] {
  return salespeople.map(({ startedOn, leftOn, awayDays }, person) => {
    const start = startedOn ?? firstDays[person] ?? recorded.to + 1;
    const from = Math.max(start, recorded.from ?? start, window.from ?? start);
    const to = Math.min(leftOn ?? recorded.to, recorded.to, window.to ?? recorded.to);
    const days = Math.max(0, to - from + 1 - awayDays);
    return { from, to, weeks: days / 7 };
  });
}

/** The day of each salesperson's first known deed in the deals; undefined where there is none. */
export function firstDeeds(pipeline: Pipeline): ReadonlyArray<Day | undefined> {
  return firstActivitiesOf(pipeline.visits)(pipeline);
}

/**
 * The day of each salesperson's first known deed; undefined for somebody without any. A deal's
 * creation is the deed of the one who had it first, not of whoever has it now.
 */
function firstActivities({ deals, owner, visits, asOf }: Pipeline): ReadonlyArray<Day | undefined> {
  const first: Array<Day | undefined> = [];
  const see = (person: number, moment: number | null): void => {
    if (person === -1 || moment === null || Number.isNaN(moment)) return;
    const day = Math.floor(moment);
    if (day <= asOf && day < (first[person] ?? Number.POSITIVE_INFINITY)) first[person] = day;
  };
  const creator = owner.slice();
  for (let row = visits.size - 1; row >= 0; row--) {
    const person = visits.salesperson[row] as number;
    creator[visits.deal[row] as number] = person;
    see(person, visits.entered[row] as number);
  }
  for (const { deal, salesperson, at } of [...visits.loneEntries].reverse()) {
    creator[deal] = salesperson;
    see(salesperson, at);
  }
  deals.forEach(({ created }, deal) => {
    see(creator[deal] as number, created);
  });
  return first;
}

/** Owned by the visits, which the pipelines of several windows share. */
const firstActivitiesOf = memoize((_: Visits) => memoize(firstActivities, ({ asOf }) => asOf));
