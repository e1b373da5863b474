export {
  type Day,
  dayOf,
  dayOfWallClock,
  isoDay,
  isoMinute,
  parseIsoDay,
  partsOf,
  readableDate,
  readableDay,
  readableMonth,
  weekdayOf,
} from './day';
export { CALENDAR_DAYS, type DayCount, type Elapsed, elapsedDays } from './elapsed';
export { type Period, startOfPeriod } from './period';
export {
  ALL_TIME,
  PERIOD_CODES,
  type PeriodCode,
  periodOf,
  type ReportPeriod,
  windowOf,
} from './report-period';
export { ALL_DATA, isUnlimited, isWithin, type Window } from './window';
export { isZone, zoneReader } from './zone';
