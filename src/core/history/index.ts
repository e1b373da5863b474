export { buildVisits } from './build-visits';
export { type HistoryEvent, inOrderOfTime } from './event';
export { eventFromEdit } from './event-from-edit';
export { eventRows } from './event-rows';
export { isLastRecorded } from './last-recorded';
export type { NewEvent } from './new-event';
export { readEvents } from './read-events';
export { type Changes, compareWithHistory, reconcile } from './reconcile';
export { END, NOT_COUNTED, type Visits } from './visits';
