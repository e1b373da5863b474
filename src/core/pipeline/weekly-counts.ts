import { keptFor } from '../kept';
import type { WeeklyEntries } from './weekly-entries';

const kept = keptFor<WeeklyEntries, readonly number[]>();

/** Entries of each whole week of exposure. */
export function weeklyCounts(entries: WeeklyEntries): readonly number[] {
  return kept(entries, weeklyCounts, () => {
    const { days, exposure } = entries;
    const { from, to } = exposure;
    const counts = Array.from({ length: Math.floor((to - from + 1) / 7) }, () => 0);
    for (const day of days) {
      const week = Math.floor((Math.floor(day) - from) / 7);
      if (week < counts.length) counts[week] = (counts[week] ?? 0) + 1;
    }
    return counts;
  });
}
