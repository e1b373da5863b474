const known = new Map<string, boolean>();

/** The number format of a cell that was given none; Sheets calls it automatic. */
export const AUTOMATIC_FORMAT = 'General';
/** The number format under which everything typed stays text. */
export const TEXT_FORMAT = '@';

/**
 * Whether values under a number format are dates, times or durations, which `getValue` returns
 * as a Date.
 * @example isDateFormat('M/d/yyyy') // true
 * @example isDateFormat('0.00" days"') // false
 */
export function isDateFormat(format: string): boolean {
  let answer = known.get(format);
  if (answer === undefined) {
    const bare = format
      .replace(/"[^"]*"|\\.|_./g, '')
      .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
      .replace(/General|E[+-]/gi, '');
    answer = /[ymdhs]/i.test(bare);
    known.set(format, answer);
  }
  return answer;
}

/** Whether a format is the automatic one, by either name that Sheets gives it. */
export function isAutomatic(format: string | null | undefined): boolean {
  return !format || format === AUTOMATIC_FORMAT || format === '0.###############';
}
