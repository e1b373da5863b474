/** Months within a date, from January on; those that are cut have a point: `23 nov. 2026`. */
export const MONTH_NAMES: readonly string[] =
  'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');

/** Behind the day of the month. */
export const BEHIND_DAY: string = '';
