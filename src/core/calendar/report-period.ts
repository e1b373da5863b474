import { type Day, dayOf, partsOf } from './day';
import { startOfPeriod } from './period';
import { ALL_DATA, isUnlimited, type Window } from './window';

/** The periods that run up to the day of the report, each with its first day. */
const RUNNING = {
  'this-quarter': (asOf: Day): Day => startOfPeriod(asOf, 'quarter'),
  'last-90-days': (asOf: Day): Day => asOf - 89,
  'last-12-months': (asOf: Day): Day => sameDayLastYear(asOf) + 1,
} as const;

/** A period that moves on from day to day. */
type RunningPeriod = keyof typeof RUNNING;

/** How a report's period is chosen. */
export type PeriodCode = 'all' | RunningPeriod | 'from-to';

/** The running periods, as they are offered. */
const RUNNING_PERIODS = Object.keys(RUNNING) as readonly RunningPeriod[];

/** All of them, as they are offered. */
export const PERIOD_CODES: readonly PeriodCode[] = ['all', ...RUNNING_PERIODS, 'from-to'];

/** The period that somebody chose; its days count for `from-to` alone, where null is an open end. */
export interface ReportPeriod extends Window {
  readonly code: PeriodCode;
}

/** Everything that the sheet has. */
export const ALL_TIME: ReportPeriod = { code: 'all', ...ALL_DATA };

/** The days of a period in a report of this day, which is the last one of those that run. */
export function windowOf({ code, from, to }: ReportPeriod, asOf: Day): Window {
  if (code === 'all') return ALL_DATA;
  return code === 'from-to' ? { from, to } : { from: RUNNING[code](asOf), to: asOf };
}

/**
 * What a window is called in a report of this day.
 * @example periodOf({ from: 46260, to: 46349 }, 46349) // 'last-90-days'
 */
export function periodOf({ from, to }: Window, asOf: Day): PeriodCode {
  if (isUnlimited({ from, to })) return 'all';
  const running = RUNNING_PERIODS.find((code) => to === asOf && from === RUNNING[code](asOf));
  return running ?? 'from-to';
}

/** Of 29 February it is 28 February. */
function sameDayLastYear(day: Day): Day {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return dayOf(year - 1, month, dayOfMonth) ?? (dayOf(year - 1, month, 28) as Day);
}
