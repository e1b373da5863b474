import { ALL_DATA, type Day, parseIsoDay, type Window } from '../core/calendar';
import { Failure } from '../core/failure';
import { noSuchDay, REFUSALS } from '../core/language/refusals';
import { readTeam, type Team } from '../core/pipeline/read-team';
import { type CoachingReport, coachingReport } from '../core/report/report-model';
import type { PeriodData } from './contract';
import type { SpreadsheetPort, SpreadsheetReading } from './spreadsheet-port';

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
  readonly reading: SpreadsheetReading;
}

/** Reads the spreadsheet; an empty one gives a team without deals. */
export function teamNow(
  spreadsheet: SpreadsheetPort,
  { asOf, window }: WantedPeriod = NOW,
): TeamNow {
  const reading = spreadsheet.read();
  const today = spreadsheet.today();
  const team = readTeam(reading.tables, spreadsheet.settings(), {
    asOf: asOf ?? today,
    today: Math.max(today, asOf ?? today),
    window,
  });
  return { team, reading };
}

/**
 * As `teamNow`, for commands that make no sense without a tab of deals.
 * @throws Failure where there is none
 */
export function teamWithTabs(spreadsheet: SpreadsheetPort, period: WantedPeriod = NOW): TeamNow {
  const now = teamNow(spreadsheet, period);
  if (now.team.tables.length === 0) throw new Failure('no-deals-tab', REFUSALS.noDealsTab);
  return now;
}

/**
 * As `teamNow`, for commands that make no sense without deals.
 * @throws Failure where there is no tab with deals, or none has a deal
 */
export function teamWithDeals(spreadsheet: SpreadsheetPort, period: WantedPeriod = NOW): TeamNow {
  const now = teamWithTabs(spreadsheet, period);
  if (now.team.rowCount === 0) throw new Failure('no-deals', REFUSALS.noDeals);
  return now;
}

/** The report on the team as it is now. */
export function reportNow(
  spreadsheet: SpreadsheetPort,
  period: WantedPeriod = NOW,
): CoachingReport {
  return coachingReport(teamWithDeals(spreadsheet, period).team);
}
