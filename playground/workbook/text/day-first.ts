const NUMERIC_DATE = /^\s*(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})(?:\s|$)/;

/**
 * Whether the numeric dates of a file can only be day-first: a first part is above 12, and no second
 * part is.
 * @param rows the file's cells as text
 */
export function isDayFirst(rows: Iterable<readonly unknown[]>): boolean {
  let firstAboveTwelve = false;
  for (const row of rows) {
    for (const value of row) {
      if (typeof value !== 'string') continue;
      const match = NUMERIC_DATE.exec(value);
      if (!match) continue;
      if (Number(match[3]) > 12) return false;
      firstAboveTwelve ||= Number(match[1]) > 12;
    }
  }
  return firstAboveTwelve;
}
