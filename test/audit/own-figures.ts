/** The middle value, or the mean of the two in the middle; null of nothing. */
export function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] as number;
  return Number.isInteger(half) ? ((sorted[half - 1] as number) + upper) / 2 : upper;
}

/**
 * The Kaplan–Meier median in the plainest way: every event's day in turn, those then at risk
 * counted anew. Where exactly half are left it lies between that day and the next event's, as
 * R's survfit has it.
 */
export function kaplanMeierMedian(
  stays: ReadonlyArray<{ days: number; left: boolean }>,
): number | null {
  const eventDays = [...new Set(stays.filter(({ left }) => left).map(({ days }) => days))];
  eventDays.sort((a, b) => a - b);
  let surviving = 1;
  let half: number | null = null;
  for (const day of eventDays) {
    if (half !== null) return (half + day) / 2;
    const atRisk = stays.filter(({ days }) => days >= day).length;
    const leaving = stays.filter(({ days, left }) => left && days === day).length;
    surviving *= 1 - leaving / atRisk;
    if (Math.abs(surviving - 0.5) < 1e-9) half = day;
    else if (surviving < 0.5) return day;
  }
  return half;
}

/** Days since 1970 of an American date, `3/14/2017`. */
export function americanDay(text: string): number {
  const [month = 0, day = 0, year = 0] = text.split('/').map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** Days since 1970 of an ISO date. */
export function isoDate(text: string): number {
  return Date.parse(`${text}T00:00:00Z`) / 86_400_000;
}

/** Rows by the value of one column. */
export function grouped(
  rows: ReadonlyArray<Record<string, string>>,
  column: string,
): Map<string, Array<Record<string, string>>> {
  const groups = new Map<string, Array<Record<string, string>>>();
  for (const row of rows) {
    const key = row[column] ?? '';
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}
