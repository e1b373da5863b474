/** Months within a date, from January on, without a point: `23 nov 2026`. */
export const MONTH_NAMES: readonly string[] =
  'ene feb mar abr may jun jul ago sept oct nov dic'.split(' ');

/** Behind the day of the month. */
export const BEHIND_DAY = '';
