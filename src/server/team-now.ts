import { ALL_DATA, type Day, parseIsoDay, type Window } from '../core/calendar';
import { type CoachingReport, coachingReport } from '../core/coaching';
import { readTeam, type Team } from '../core/team';
import { Failure } from '../core/texts/failure';
import { MENU_TEXTS, noSuchDay } from '../core/texts/menu';
import type { PeriodData } from './contract';
import type { Workplace, WorkplaceReading } from './workplace';

/** For which day and span a report is wanted; today and all data unless said otherwise. */
export interface WantedPeriod {
  readonly asOf: Day | null;
  readonly window: Window;
}

/** Today, over all data. */
export const NOW: WantedPeriod = { asOf: null, window: ALL_DATA };

/**
 * A day as it came from the page.
 * @throws Failure where the calendar has no such day
 */
export function dayFrom(text: string): Day {
  const day = parseIsoDay(text);
  if (day === null) throw new Failure('wrong-argument', noSuchDay(text));
  return day;
}

/**
 * A period as it came from the page; today and all data where nothing came.
 * @throws Failure where the calendar has no such day
 */
export function periodFrom(period: PeriodData | undefined): WantedPeriod {
  const dayOrNull = (text: string | null): Day | null => (text === null ? null : dayFrom(text));
  if (period === undefined) return NOW;
  return {
    asOf: dayOrNull(period.asOf),
    window: { from: dayOrNull(period.from), to: dayOrNull(period.to) },
  };
}

/** The team as the spreadsheet has it at this moment. */
export interface TeamNow {
  readonly team: Team;
  readonly reading: WorkplaceReading;
}

/** Reads the spreadsheet; an empty one gives a team without deals. */
export function teamNow(workplace: Workplace, { asOf, window }: WantedPeriod = NOW): TeamNow {
  const reading = workplace.read();
  const today = workplace.today();
  const team = readTeam(reading.tables, workplace.settings(), {
    asOf: asOf ?? today,
    today: Math.max(today, asOf ?? today),
    window,
  });
  return { team, reading };
}

/**
 * As `teamNow`, for commands that make no sense without deals.
 * @throws Failure where there is no tab with deals, or none has a deal
 */
export function teamWithDeals(workplace: Workplace, period: WantedPeriod = NOW): TeamNow {
  const now = teamNow(workplace, period);
  if (now.team.tables.length === 0) throw new Failure('no-deals-tab', MENU_TEXTS.noDealsTab);
  if (now.team.rowCount === 0) throw new Failure('no-deals', MENU_TEXTS.noDeals);
  return now;
}

/** The report on the team as it is now. */
export function reportNow(workplace: Workplace, period: WantedPeriod = NOW): CoachingReport {
  return coachingReport(teamWithDeals(workplace, period).team);
}
