import { type Day, isoDay } from '../calendar';
import type { Deal } from '../deals/deal';
import { memoize } from '../memoize';
import { foldName } from '../process/model';
import type { ProblemCode, RowProblem } from '../table';
import { type HistoryEvent, sortEvents } from './event';

/** Events by deal, in order of time, parted at the end of `asOf`. */
export interface AssignedEvents {
  readonly ofDeal: ReadonlyArray<readonly HistoryEvent[]>;
  readonly laterOfDeal: ReadonlyArray<readonly HistoryEvent[]>;
  /** First moment of the history up to `asOf`; null without one. */
  readonly recordedFrom: Day | null;
}

const NONE: readonly HistoryEvent[] = [];

/**
 * Sorts the events to their deals, by key, else by a name that only one deal has. What is said to
 * have happened after today is reported and left out.
 */
export function assignEvents(
  deals: readonly Deal[],
  events: readonly HistoryEvent[],
  asOf: Day,
  today: Day,
  problems: RowProblem[],
): AssignedEvents {
  // Of most deals nothing is later, so that they share one empty list.
  const lists = (): Array<readonly HistoryEvent[]> => deals.map(() => NONE);
  const ofDeal = lists();
  const laterOfDeal = lists();
  let recordedFrom: Day | null = null;
  if (events.length === 0) return { ofDeal, laterOfDeal, recordedFrom };
  const dealNamed = dealFinder(deals);
  for (const event of events) {
    const day = Math.floor(event.when);
    if (day > today) {
      const value = isoDay(day);
      problems.push({ ...eventProblem(event, 'date-in-future'), column: 'When', value });
      continue;
    }
    if (day <= asOf && (recordedFrom === null || event.when < recordedFrom)) {
      recordedFrom = event.when;
    }
    const index = dealNamed(event.deal);
    if (index === -1) continue;
    const list = day <= asOf ? ofDeal : laterOfDeal;
    const own = list[index] as HistoryEvent[];
    if (own === NONE) list[index] = [event];
    else own.push(event);
  }
  return { ofDeal: ofDeal.map(inOrder), laterOfDeal: laterOfDeal.map(inOrder), recordedFrom };
}

/** For each deal its events up to a day, in order of time. */
export function eventsOfDeals(
  deals: readonly Deal[],
  events: readonly HistoryEvent[],
  day: Day,
): AssignedEvents['ofDeal'] {
  return assignEvents(deals, events, Math.floor(day), Math.floor(day), []).ofDeal;
}

/** A problem with what an event says. */
export function eventProblem(event: HistoryEvent, problem: ProblemCode): RowProblem {
  const { tab, row, to } = event;
  return { tab, row, column: 'To', value: to, problem, leftOut: true };
}

/** Finds a deal's index by what an event calls it; -1 where no deal, or several, are called so. */
function dealFinder(deals: readonly Deal[]): (written: string) => number {
  const byKey = new Map(deals.map(({ key }, index) => [foldName(key), index]));
  // A history that uses keys, as most do, never asks for names.
  const byName = memoize(() => {
    const indexes = new Map<string, number>();
    deals.forEach(({ name }, index) => {
      const folded = foldName(name);
      indexes.set(folded, indexes.has(folded) ? -1 : index);
    });
    return indexes;
  });
  return memoize((written: string) => {
    const folded = foldName(written);
    return byKey.get(folded) ?? byName().get(folded) ?? -1;
  });
}

/** A sorted copy. */
function sorted(events: readonly HistoryEvent[]): readonly HistoryEvent[] {
  const copy = [...events];
  sortEvents(copy);
  return copy;
}

/** The tab is kept in order of time, so there is seldom anything to sort. */
function inOrder(events: readonly HistoryEvent[]): readonly HistoryEvent[] {
  for (let next = 1; next < events.length; next++) {
    const { when } = events[next - 1] as HistoryEvent;
    if (!(when < (events[next] as HistoryEvent).when)) return sorted(events);
  }
  return events;
}
