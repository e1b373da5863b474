import type { Method, Verdict } from './play';

/** How many of some reports were false, and in how many the planted person was found. */
export interface Tally {
  reports: number;
  falseReports: number;
  catches: number;
  /** Reports by what was wrong in them. */
  readonly wrong: Record<string, number>;
}

/** The tallies of a scenario, by method. */
export type Tallies = Partial<Record<Method, Tally>>;

export function count(
  tallies: Tallies,
  method: Method,
  { isFalse, isCaught, wrong }: Verdict,
): void {
  const tally = tallies[method] ?? { reports: 0, falseReports: 0, catches: 0, wrong: {} };
  tallies[method] = tally;
  tally.reports++;
  if (isFalse) tally.falseReports++;
  if (isCaught) tally.catches++;
  for (const each of new Set(wrong)) tally.wrong[each] = (tally.wrong[each] ?? 0) + 1;
}

/** Adds the second's reports to the first. */
export function addTo(sums: Tallies, more: Tallies): void {
  for (const [method, tally] of Object.entries(more) as Array<[Method, Tally]>) {
    const sum = sums[method] ?? { reports: 0, falseReports: 0, catches: 0, wrong: {} };
    sums[method] = sum;
    sum.reports += tally.reports;
    sum.falseReports += tally.falseReports;
    sum.catches += tally.catches;
    for (const [what, times] of Object.entries(tally.wrong)) {
      sum.wrong[what] = (sum.wrong[what] ?? 0) + times;
    }
  }
}

/** A share with its Monte-Carlo standard error in per cent: "8.5 ± 1.2". */
export function perCent(times: number, reports: number): string {
  const share = times / reports;
  const error = Math.sqrt((share * (1 - share)) / reports);
  return `${(100 * share).toFixed(1)} ± ${(100 * error).toFixed(1)}`;
}
