import type { Day } from '../calendar';
import { foldName } from '../process/model';
import { readText } from '../table';
import { type EventField, type HistoryEvent, isOwn, MOST_APART, sortEvents } from './event';
import type { NewEvent } from './new-event';

/** What the history says last of a field of a deal. */
export interface LastRecorded {
  readonly to: string;
  /** A change that is recorded now must not be written with an earlier moment than this. */
  readonly notBefore: Day;
}

const MINUTES_A_DAY = 1440;
const AN_HOUR = 1 / 24;

/**
 * What was recorded last of each field of one deal. Rows that the add-on wrote are in the order in
 * which they stand: clocks go back, zones change and an hour comes twice, and none of that turns an
 * old change into the last one. So the lowest row counts where it goes on from the one above it
 * and is not earlier than clocks can differ. Else people have sorted, corrected or imported, and the
 * moments count.
 *
 * @param events the deal's events, in any order
 * @param today what an import says of later days has not happened yet
 */
export function lastRecorded(
  events: readonly HistoryEvent[],
  today: Day,
): ReadonlyMap<EventField, LastRecorded> {
  const byField = new Map<EventField, HistoryEvent[]>();
  for (const event of events) {
    if (!isOwn(event) && Math.floor(event.when) > today) continue;
    const own = byField.get(event.field);
    if (own === undefined) byField.set(event.field, [event]);
    else own.push(event);
  }
  const last = new Map<EventField, LastRecorded>();
  for (const [field, own] of byField) last.set(field, lastOf(own));
  return last;
}

/**
 * Whether the last that some events say of a deal's field is what a change says.
 *
 * @param events the end of a history: of what stands further up nothing is known
 */
export function isLastRecorded(
  events: readonly HistoryEvent[],
  { deal, field, to, when }: Pick<NewEvent, 'deal' | 'field' | 'to' | 'when'>,
): boolean {
  const own = events.filter((event) => foldName(event.deal) === foldName(deal));
  const last = lastRecorded(own, Math.floor(when)).get(field);
  return last !== undefined && foldName(last.to) === foldName(readText(to));
}

/** @param events of one field of one deal; at least one */
function lastOf(events: HistoryEvent[]): LastRecorded {
  events.sort((a, b) => a.row - b.row);
  const lowest = events[events.length - 1] as HistoryEvent;
  const above = events[events.length - 2];
  const latest = latestOf(events.filter(isOwn));
  // What people wrote themselves has no clock of the spreadsheet's: its moments count.
  const imported = wholeMinute(latestOf(events.filter((event) => !isOwn(event))));
  const isLast = wholeMinute(lowest.when) >= imported && latest - lowest.when <= MOST_APART;
  if (isOwn(lowest) && isLast && (above === undefined || goesOn(above, lowest))) {
    return { to: lowest.to, notBefore: Math.max(imported, latest - MOST_APART + AN_HOUR) };
  }
  // Changes are written with their minute; what has seconds would come after one of the same minute.
  const inMinutes = events.map((event) => ({ ...event, when: wholeMinute(event.when) }));
  const { to, when } = sortEvents(inMinutes)[events.length - 1] as HistoryEvent;
  return { to, notBefore: when };
}

function latestOf(events: readonly HistoryEvent[]): Day {
  return events.reduce((most, { when }) => Math.max(most, when), -Number.POSITIVE_INFINITY);
}

/** Whether an event begins where the other one ended. */
function goesOn(before: HistoryEvent, event: HistoryEvent): boolean {
  return foldName(before.to) === foldName(event.from);
}

function wholeMinute(when: Day): Day {
  return Math.floor(when * MINUTES_A_DAY + 0.5) / MINUTES_A_DAY;
}
