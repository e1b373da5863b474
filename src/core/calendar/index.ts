export {
  type Day,
  dayOf,
  dayOfWallClock,
  isoDay,
  isoMinute,
  parseIsoDay,
  partsOf,
  readableDay,
  readableMonth,
  weekdayOf,
} from './day';
export { CALENDAR_DAYS, type DayCount, type Elapsed, elapsedDays } from './elapsed';
export { type Period, startOfPeriod } from './period';
export { ALL_DATA, isUnlimited, isWithin, type Window } from './window';
export { isZone, zoneReader } from './zone';
