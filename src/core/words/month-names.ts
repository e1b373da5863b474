/** Months within a date, from January on: `23 Nov 2026`. */
export const MONTH_NAMES: readonly string[] =
  'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Behind the day of the month. */
export const BEHIND_DAY: string = '';
