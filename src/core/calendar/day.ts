import { BEHIND_DAY, MONTH_NAMES } from '../words/month-names';

/**
 * A moment as a spreadsheet counts it: days since 1899-12-30 on the wall clock of the
 * spreadsheet's time zone. The whole part is the calendar day, the fraction the time of day.
 */
export type Day = number;

const MILLISECONDS_A_DAY = 86_400_000;
/** 1970-01-01 in spreadsheet days. */
const UNIX_EPOCH: Day = 25_569;

/** A calendar date's parts; month 1–12. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The day of a calendar date, or null where the calendar has no such date.
 * @example dayOf(2026, 11, 23) // 46349
 * @example dayOf(2026, 2, 30) // null
 */
export function dayOf(year: number, month: number, day: number): Day | null {
  const milliseconds = Date.UTC(year, month - 1, day);
  const date = new Date(milliseconds);
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? milliseconds / MILLISECONDS_A_DAY + UNIX_EPOCH : null;
}

/** The calendar date of a moment. */
export function partsOf(day: Day): DateParts {
  const date = new Date((Math.floor(day) - UNIX_EPOCH) * MILLISECONDS_A_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

/** The wall clock's milliseconds since 1970-01-01 00:00 as a day with its fraction. */
export function dayOfWallClock(milliseconds: number): Day {
  return milliseconds / MILLISECONDS_A_DAY + UNIX_EPOCH;
}

/**
 * ISO text of the calendar date.
 * @example isoDay(46349.5) // '2026-11-23'
 */
export function isoDay(day: Day): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

/** The day of an ISO date `2026-11-23`, or null where the text is not one. */
export function parseIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/**
 * The date as a person reads it; the year is left out where it is the reader's.
 * @example readableDay(46349) // '23 Nov 2026'
 */
export function readableDay(day: Day, yearOfReader?: number): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const short = `${dayOfMonth}${BEHIND_DAY} ${MONTH_NAMES[month - 1]}`;
  return year === yearOfReader ? short : `${short} ${year}`;
}

/**
 * A text that is an ISO date as a person reads it; any other text as it is.
 * @example readableDate('2026-11-23') // '23 Nov 2026'
 */
export function readableDate(text: string): string {
  const day = parseIsoDay(text);
  return day === null ? text : readableDay(day);
}

/**
 * The month as a person reads it.
 * @example readableMonth(46349) // 'Nov 2026'
 */
export function readableMonth(day: Day): string {
  const { year, month } = partsOf(day);
  return `${MONTH_NAMES[month - 1]} ${year}`;
}

/** ISO text with the minute, for the history tab: `2026-11-23 09:05`. */
export function isoMinute(day: Day): string {
  // Half a minute is added because a fraction of a day is seldom an exact minute in binary.
  const minutes = Math.floor((day - Math.floor(day)) * 1440 + 0.5);
  const whole = Math.floor(day) + Math.floor(minutes / 1440);
  const minuteOfDay = minutes % 1440;
  return `${isoDay(whole)} ${twoDigits(Math.floor(minuteOfDay / 60))}:${twoDigits(minuteOfDay % 60)}`;
}

/** Day of the week, Monday 0 to Sunday 6. */
export function weekdayOf(day: Day): number {
  // Day 2 (1900-01-01) was a Monday.
  return (((Math.floor(day) - 2) % 7) + 7) % 7;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
