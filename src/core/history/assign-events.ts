import { type Day, isoDay } from '../calendar';
import type { Deal } from '../deals/deal';
import type { ProblemCode, RowProblem } from '../table';
import { dealFinder } from './deal-finder';
import { type HistoryEvent, isOwn, sortEvents } from './event';

/** Events by deal, in order of time, parted at the end of `asOf`. */
export interface AssignedEvents {
  readonly ofDeal: ReadonlyArray<readonly HistoryEvent[]>;
  readonly laterOfDeal: ReadonlyArray<readonly HistoryEvent[]>;
  /** Every event of `ofDeal` again. */
  readonly days: EventDays;
  /** First moment of the history up to `asOf`; null without one. */
  readonly recordedFrom: Day | null;
}

/** On which day something happened to which deal, in columns of one length. */
export interface EventDays {
  readonly day: Int32Array;
  readonly deal: Int32Array;
}

const NONE: readonly HistoryEvent[] = [];

/**
 * Sorts the events to their deals, by key, by what a deal was called before, or by a name that only
 * one has. What is said to have happened after today is reported and left out.
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
  // Columns, because half a million events are gone through faster than their objects.
  const day = new Int32Array(events.length);
  const deal = new Int32Array(events.length);
  let size = 0;
  const finish = (): AssignedEvents => ({
    ofDeal: ofDeal.map(inOrder),
    laterOfDeal: laterOfDeal.map(inOrder),
    days: { day: day.subarray(0, size), deal: deal.subarray(0, size) },
    recordedFrom,
  });
  if (events.length === 0) return finish();
  const dealOf = dealFinder(deals, events);
  for (const event of events) {
    const on = Math.floor(event.when);
    if (on > today) {
      const value = isoDay(on);
      problems.push({ ...eventProblem(event, 'date-in-future'), column: 'When', value });
      continue;
    }
    const isBefore = on <= asOf;
    if (isBefore && (recordedFrom === null || event.when < recordedFrom)) {
      recordedFrom = event.when;
    }
    const index = dealOf(event);
    if (index === -1) continue;
    if (isBefore) {
      day[size] = on;
      deal[size++] = index;
    }
    const list = isBefore ? ofDeal : laterOfDeal;
    const own = list[index] as HistoryEvent[];
    if (own === NONE) list[index] = [event];
    else own.push(event);
  }
  return finish();
}

/** A problem with what an event says. */
export function eventProblem(event: HistoryEvent, problem: ProblemCode): RowProblem {
  const { tab, row, to } = event;
  return { tab, row, column: 'To', value: to, problem, leftOut: true };
}

/** The tab is kept in order of time, so there is seldom anything to sort. */
function inOrder(events: readonly HistoryEvent[]): readonly HistoryEvent[] {
  for (let next = 1; next < events.length; next++) {
    const [upper, lower] = [events[next - 1] as HistoryEvent, events[next] as HistoryEvent];
    const isAfter =
      upper.when < lower.when ||
      (upper.when === lower.when && upper.row < lower.row && isOwn(upper) && isOwn(lower));
    if (!isAfter) return sortEvents(events);
  }
  return events;
}
