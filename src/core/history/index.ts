export { buildVisits, type VisitsInput, type VisitsReading } from './build-visits';
export type { DealState } from './deal-state';
export {
  EVENT_FIELD_NAMES,
  type EventField,
  HISTORY_HEADERS,
  HISTORY_TAB,
  type HistoryEvent,
  type SeenBy,
} from './event';
export { eventFromEdit } from './event-from-edit';
export { eventRows } from './event-rows';
export { type HistoryReading, readEvents } from './read-events';
export { type NewEvent, reconcile } from './reconcile';
export { END, NOT_COUNTED, type VisitEnd, type Visits } from './visits';
