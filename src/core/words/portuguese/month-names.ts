/** Months within a date, from January on; those that are cut have a point: `23 nov. 2026`. */
export const MONTH_NAMES: readonly string[] = [
  'jan.',
  'fev.',
  'mar.',
  'abr.',
  'maio',
  'jun.',
  'jul.',
  'ago.',
  'set.',
  'out.',
  'nov.',
  'dez.',
];

/** Behind the day of the month. */
export const BEHIND_DAY: string = '';
