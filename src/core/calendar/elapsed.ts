import { type Day, weekdayOf } from './day';

/** How days are counted: every calendar day, or Monday to Friday less a list of holidays. */
export type DayCount =
  | { readonly kind: 'calendar' }
  | { readonly kind: 'working'; readonly holidays: readonly Day[] };

/** Every calendar day counts: the default. */
export const CALENDAR_DAYS: DayCount = { kind: 'calendar' };

/** Elapsed days between two moments, in whole and fractional days. */
export type Elapsed = (from: Day, to: Day) => number;

/**
 * The function that counts the days between two moments. In working days, time on a weekend or
 * a holiday does not pass: Friday noon to Monday noon is one day.
 */
export function elapsedDays(count: DayCount): Elapsed {
  if (count.kind === 'calendar') return (from, to) => to - from;
  const holidays = [...new Set(count.holidays.map(Math.floor))]
    .filter((day) => weekdayOf(day) < 5)
    .sort((a, b) => a - b);
  const position = (moment: Day): number => {
    const day = Math.floor(moment);
    const weekday = weekdayOf(day);
    const weekStart = day - weekday;
    const passedHolidays = countBefore(holidays, day);
    const passed = (weekStart / 7) * 5 + Math.min(weekday, 5) - passedHolidays;
    const works = weekday < 5 && holidays[passedHolidays] !== day;
    return works ? passed + (moment - day) : passed;
  };
  return (from, to) => position(to) - position(from);
}

/** How many of the sorted days lie before `day`. */
function countBefore(sorted: readonly Day[], day: Day): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
