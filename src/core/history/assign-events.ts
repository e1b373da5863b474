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
  let recordedFrom: Day | null = null;
  const before = grouping(deals.length, events.length);
  const later = grouping(deals.length, events.length);
  const dealOf = events.length === 0 ? () => -1 : dealFinder(deals, events);
  events.forEach((event, at) => {
    const on = Math.floor(event.when);
    if (on > today) {
      const value = isoDay(on);
      problems.push({ ...eventProblem(event, 'date-in-future'), column: 'When', value });
      return;
    }
    const isBefore = on <= asOf;
    if (isBefore && (recordedFrom === null || event.when < recordedFrom)) {
      recordedFrom = event.when;
    }
    const index = dealOf(event);
    if (index !== -1) (isBefore ? before : later).add(index, at, on);
  });
  return {
    ofDeal: before.lists(events),
    laterOfDeal: later.lists(events),
    days: before.days(),
    recordedFrom,
  };
}

/** Collects which event is whose, in columns, because there may be half a million. */
interface Grouping {
  add(deal: number, event: number, on: Day): void;
  lists(events: readonly HistoryEvent[]): ReadonlyArray<readonly HistoryEvent[]>;
  days(): EventDays;
}

function grouping(dealCount: number, mostEvents: number): Grouping {
  const event = new Int32Array(mostEvents);
  const deal = new Int32Array(mostEvents);
  const day = new Int32Array(mostEvents);
  const count = new Int32Array(dealCount);
  let size = 0;
  return {
    add(ofDeal, at, on) {
      deal[size] = ofDeal;
      day[size] = on;
      event[size++] = at;
      count[ofDeal] = (count[ofDeal] as number) + 1;
    },
    lists(events) {
      // Lists of their full length from the start: of most deals nothing more is kept.
      const lists: Array<readonly HistoryEvent[]> = [];
      for (const own of count) lists.push(own === 0 ? NONE : new Array<HistoryEvent>(own));
      const filled = new Int32Array(dealCount);
      for (let at = 0; at < size; at++) {
        const own = deal[at] as number;
        const list = lists[own] as HistoryEvent[];
        list[filled[own] as number] = events[event[at] as number] as HistoryEvent;
        filled[own] = (filled[own] as number) + 1;
      }
      return lists.map(inOrder);
    },
    days: () => ({ day: day.subarray(0, size), deal: deal.subarray(0, size) }),
  };
}

const NONE: readonly HistoryEvent[] = [];

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
