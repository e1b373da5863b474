import type { Json } from '../core/json';

/** What is asked of the document's store. */
interface KeptValues {
  read(key: string): Json | undefined;
  write(key: string, value: Json): void;
}

/** Key of the days in the document's properties. */
export const REPORTED_KEY = 'reported';

/** The day of the last report on the team before the given one; null where none is known. */
export function lastReportDay(store: KeptValues, before: number): number | null {
  return days(store).find((day) => day < before) ?? null;
}

/** Remembers a report's day: it and the one before are enough, because several may be of one day. */
export function rememberReportDay(store: KeptValues, day: number): void {
  const known = days(store);
  if (known.includes(day)) return;
  store.write(REPORTED_KEY, [day, ...known].slice(0, 2));
}

/** The newest first. */
function days(store: KeptValues): number[] {
  const kept = store.read(REPORTED_KEY);
  return Array.isArray(kept) ? kept.filter((day) => typeof day === 'number') : [];
}
