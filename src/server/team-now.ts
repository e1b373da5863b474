import {
  ALL_TIME,
  type Day,
  isoDay,
  parseIsoDay,
  type ReportPeriod,
  windowOf,
} from '../core/calendar';
import { Failure } from '../core/failure';
import { daysTurned, noSuchDay, REFUSALS } from '../core/language/refusals';
import { readTeam, type Team } from '../core/pipeline/read-team';
import type { Settings } from '../core/pipeline/team-tables';
import { type CoachingReport, coachingReport } from '../core/report/report-model';
import type { ChosenPeriodData, KeptPeriodData, PeriodData } from './contract';
import type { SpreadsheetPort, SpreadsheetReading } from './spreadsheet-port';

/** For which day and span figures are wanted. */
export interface WantedPeriod {
  /** Null for today. */
  readonly asOf: Day | null;
  /** Null for the one that was chosen last and is kept in the document. */
  readonly period: ReportPeriod | null;
}

/** Today, over all data. */
export const NOW: WantedPeriod = { asOf: null, period: ALL_TIME };

/** Today, over the period that people chose for reports and talks. */
export const AS_CHOSEN: WantedPeriod = { asOf: null, period: null };

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
 * A day and a period as they came from outside; today and the period chosen where nothing came.
 * @throws Failure where the calendar has no such day, or the last one is before the first
 */
export function periodFrom(wanted: PeriodData | undefined): WantedPeriod {
  if (wanted === undefined) return AS_CHOSEN;
  return { asOf: dayOrNull(wanted.asOf), period: reportPeriod(wanted) };
}

/**
 * A period as people choose it.
 * @throws Failure where the calendar has no such day, or the last one is before the first
 */
export function reportPeriod({ code, from, to }: ChosenPeriodData): ReportPeriod {
  const days = { from: dayOrNull(from), to: dayOrNull(to) };
  if (days.from !== null && days.to !== null && days.from > days.to) {
    throw new Failure('wrong-argument', daysTurned(days.from, days.to));
  }
  return { code: code ?? 'from-to', ...days };
}

/** A period as it crosses to the page. */
export function periodData({ code, from, to }: ReportPeriod): KeptPeriodData {
  const text = (day: Day | null): string | null => (day === null ? null : isoDay(day));
  return { code, from: text(from), to: text(to) };
}

function dayOrNull(text: string | null): Day | null {
  return text === null ? null : dayFrom(text);
}

/** The team as the spreadsheet has it at this moment. */
export interface TeamNow {
  readonly team: Team;
  readonly reading: SpreadsheetReading;
  /** Those that it was read by. */
  readonly settings: Settings;
}

/** Reads the spreadsheet; an empty one gives a team without deals. */
export function teamNow(
  spreadsheet: SpreadsheetPort,
  { asOf, period }: WantedPeriod = NOW,
): TeamNow {
  const reading = spreadsheet.read();
  const settings = spreadsheet.settings();
  const today = spreadsheet.today();
  const day = asOf ?? today;
  const team = readTeam(reading.tables, settings, {
    asOf: day,
    today: Math.max(today, day),
    window: windowOf(period ?? settings.period, day),
  });
  return { team, reading, settings };
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

/** The report on the team as it is now, over the period chosen. */
export function reportNow(
  spreadsheet: SpreadsheetPort,
  period: WantedPeriod = AS_CHOSEN,
): CoachingReport {
  return coachingReport(teamWithDeals(spreadsheet, period).team);
}
