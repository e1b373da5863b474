import { isoDay, parseIsoDay } from '../../src/core/calendar';
import type { OverviewData } from '../../src/server/contract';

/** The form of which days count, as typed. */
export interface WorkingDaysDraft {
  readonly isWorkingDays: boolean;
  readonly holidays: string;
}

type WorkingDays = OverviewData['workingDays'];

/** The form for what is saved. */
export function workingDaysDraft(saved: WorkingDays): WorkingDaysDraft {
  return { isWorkingDays: saved !== null, holidays: (saved?.holidays ?? []).join(', ') };
}

/** What to save, or the first text that is no date such as 2026-12-25. */
export function workingDaysOf({
  isWorkingDays,
  holidays,
}: WorkingDaysDraft): { readonly workingDays: WorkingDays } | { readonly wrong: string } {
  if (!isWorkingDays) return { workingDays: null };
  const dates = holidays.split(/[\s,;]+/).filter((part) => part !== '');
  const wrong = dates.find((part) => !isIsoDate(part));
  return wrong === undefined ? { workingDays: { holidays: dates } } : { wrong };
}

function isIsoDate(text: string): boolean {
  const day = parseIsoDay(text);
  return day !== null && isoDay(day) === text;
}
