import { type Day, dayOf, partsOf, weekdayOf } from './day';

/** A span of the calendar. */
export type Period = 'week' | 'month' | 'quarter' | 'year';

/**
 * The first day of the calendar's week (Monday), month, quarter or year that the day lies in.
 * @example startOfPeriod(46349, 'quarter') // 46296: of 23 Nov 2026 it is 1 Oct 2026
 */
export function startOfPeriod(day: Day, period: Period): Day {
  const { year, month } = partsOf(day);
  const firstMonth = { month, quarter: month - ((month - 1) % 3), year: 1 };
  if (period === 'week') return Math.floor(day) - weekdayOf(day);
  return dayOf(year, firstMonth[period], 1) as Day;
}
