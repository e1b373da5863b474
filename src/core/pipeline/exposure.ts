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
  const { salespeople, window } = pipeline;
  // Of a sheet that nobody kept up, the time after its newest day is on no record.
  const asOf = staleSheet(pipeline)?.newest ?? pipeline.asOf;
  const firstActivity = firstActivitiesOf(pipeline.visits)(pipeline);
  return salespeople.map(({ startedOn, leftOn, awayDays }, person) => {
    const start = startedOn ?? firstActivity[person] ?? asOf + 1;
    const from = Math.max(start, recordedFrom ?? start, window.from ?? start);
    const to = Math.min(leftOn ?? asOf, asOf, window.to ?? asOf);
    const days = Math.max(0, to - from + 1 - awayDays);
    return { from, to, weeks: days / 7 };
  });
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
  deals.forEach(({ created }, deal) => {
    see(creator[deal] as number, created);
  });
  return first;
}

/** Owned by the visits, which the pipelines of several windows share. */
const firstActivitiesOf = memoize((_: Visits) => memoize(firstActivities, ({ asOf }) => asOf));
