const NUMERIC = /^\s*(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})(?=$|[\s,T])/;

/** How many of a file's all-number dates, year last, are written in which way. */
export interface DateCounts {
  /** Dates with dots, which nobody writes month first. */
  dotted: number;
  /** Dates with slashes or dashes. */
  slashed: number;
  onlyDayFirst: number;
  onlyMonthFirst: number;
}

/** Counts with nothing counted. */
export function noDateCounts(): DateCounts {
  return { dotted: 0, slashed: 0, onlyDayFirst: 0, onlyMonthFirst: 0 };
}

/** Adds what a text tells of the order of day and month. */
export function countDate(counts: DateCounts, text: string): void {
  const match = NUMERIC.exec(text);
  if (match === null) return;
  if (match[2] === '.') counts.dotted++;
  else {
    counts.slashed++;
    if (Number(match[1]) > 12) counts.onlyDayFirst++;
    else if (Number(match[3]) > 12) counts.onlyMonthFirst++;
  }
}

/** Whether a text is a date such as 3/4/2026 or 23-11-26. */
export function isSlashedDate(text: string): boolean {
  const match = NUMERIC.exec(text);
  return match !== null && match[2] !== '.';
}

/** The order that the dates with slashes tell; null where none tells, or one denies the others. */
export function slashedOrder({ onlyDayFirst, onlyMonthFirst }: DateCounts): 'DMY' | 'MDY' | null {
  if (onlyDayFirst > 0 === onlyMonthFirst > 0) return null;
  return onlyDayFirst > 0 ? 'DMY' : 'MDY';
}
