/** Months within a date, from January on; those that are cut have a point: `23. Nov. 2026`. */
export const MONTH_NAMES: readonly string[] = [
  'Jan.',
  'Feb.',
  'März',
  'Apr.',
  'Mai',
  'Juni',
  'Juli',
  'Aug.',
  'Sept.',
  'Okt.',
  'Nov.',
  'Dez.',
];

/** Behind the day of the month: `23.` */
export const BEHIND_DAY = '.';
