export { buildVisits } from './build-visits';
export { type HistoryEvent, inOrderOfTime } from './event';
export { eventFromEdit } from './event-from-edit';
export { eventRows } from './event-rows';
export { readEvents } from './read-events';
export { type Changes, compareWithHistory, type NewEvent, reconcile } from './reconcile';
export { END, NOT_COUNTED, type Visits } from './visits';
