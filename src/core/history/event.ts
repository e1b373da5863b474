import type { Day } from '../calendar';
import { foldName } from '../process/model';
import type { EVENT_FIELD_NAMES, SEEN_BY } from '../tabs';

/** The fields whose changes are kept. `row` is the deal's row itself: it came or went. */
export type EventField = keyof typeof EVENT_FIELD_NAMES;

/** How a change came to be known. */
export type SeenBy = (typeof SEEN_BY)[number];

/** One observed change of a deal's field. */
export interface HistoryEvent {
  /** Moment on the spreadsheet's wall clock, with the minute. */
  readonly when: Day;
  /** The deal's key as written. */
  readonly deal: string;
  readonly field: EventField;
  /** As text; `''` where there was nothing, or where it is not known. */
  readonly from: string;
  readonly to: string;
  /** Who had the deal then, where the row says so. */
  readonly salesperson: string | null;
  readonly seenBy: SeenBy;
  /** The tab and row it stands in, for problems. */
  readonly tab: string;
  readonly row: number;
}

/** Compares events by their moment; of two at the same moment the upper row came first. */
export function inOrderOfTime(a: HistoryEvent, b: HistoryEvent): number {
  return a.when - b.when || a.row - b.row;
}

/** Whether the add-on wrote the event: then its row stands where it was appended. */
export function isOwn({ seenBy }: HistoryEvent): boolean {
  return seenBy !== 'import';
}

/**
 * One deal's events in order of time, as a new list. A system that writes days only writes several
 * changes of a day in any order: there each follows the one whose To is its From. Where that does
 * not tell either, and among those that the add-on wrote, the upper row came first.
 */
export function sortEvents(given: readonly HistoryEvent[]): HistoryEvent[] {
  const events = onOneClock(given).sort(inOrderOfTime);
  for (let at = 0; at + 1 < events.length; at++) {
    const { when } = events[at] as HistoryEvent;
    if (events[at + 1]?.when !== when) continue;
    const before = events.slice(0, at).reverse();
    const tied = events.slice(at).filter((event) => event.when === when);
    const next = tied.findIndex((event) => {
      if (isOwn(event)) return false;
      const isNextTo = ({ field, to }: HistoryEvent): boolean =>
        field === event.field && foldName(to) === foldName(event.from);
      const last = before.find(({ field }) => field === event.field);
      return last === undefined ? !tied.some(isNextTo) : isNextTo(last);
    });
    if (next > 0) events.splice(at, 0, ...events.splice(at + next, 1));
  }
  return events;
}

/**
 * How far apart two clocks of the spreadsheet may be, in days: time zones differ by at most 26 hours,
 * and summer time adds one.
 */
export const MOST_APART = 27 / 24;

/**
 * The events with moments in the order in which the add-on wrote them: one that goes on from a row
 * above it did not happen before that, so the clock was put back between the two, or the
 * spreadsheet's zone was changed. The upper one then gets the lower one's moment.
 */
function onOneClock(given: readonly HistoryEvent[]): HistoryEvent[] {
  const events = [...given].sort((a, b) => a.row - b.row);
  const below = new Map<EventField, HistoryEvent>();
  for (let at = events.length - 1; at >= 0; at--) {
    let event = events[at] as HistoryEvent;
    const next = below.get(event.field);
    const wasPutBack =
      next !== undefined &&
      isOwn(event) &&
      isOwn(next) &&
      event.when > next.when &&
      event.when - next.when <= MOST_APART &&
      foldName(event.to) === foldName(next.from);
    if (wasPutBack) {
      event = { ...event, when: next.when };
      events[at] = event;
    }
    below.set(event.field, event);
  }
  return events;
}
