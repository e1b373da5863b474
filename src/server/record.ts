import { compareWithHistory, type NewEvent } from '../core/history';
import { changesRecorded } from '../core/language/command-messages';
import type { Team } from '../core/pipeline/read-team';
import { salespersonNames } from '../core/process';
import type { SpreadsheetPort } from './spreadsheet-port';
import { NOW, type TeamNow, teamNow, teamWithDeals, type WantedPeriod } from './team-now';

/** Records what has changed since the last time; the sentence says how much that was. */
export function recordChanges(spreadsheet: SpreadsheetPort): string {
  teamWithDeals(spreadsheet);
  return changesRecorded(record(spreadsheet));
}

/**
 * The team as it is, its changes recorded first. Recording is done on the side where a Stage
 * History tab is kept: the command makes the first one. It is left out for a past day, and where it
 * fails (a protected tab, somebody else's command) the figures are told all the same.
 */
export function recordedTeam(spreadsheet: SpreadsheetPort, period: WantedPeriod = NOW): TeamNow {
  const now = teamWithDeals(spreadsheet, period);
  return recordOnTheSide(spreadsheet, now, period) ? teamWithDeals(spreadsheet, period) : now;
}

/** Records changes where a Stage History tab is kept; whether there were any. */
export function recordOnTheSide(
  spreadsheet: SpreadsheetPort,
  { team, reading }: TeamNow = teamNow(spreadsheet),
  { asOf }: WantedPeriod = NOW,
): boolean {
  if (asOf !== null || reading.tables.history.length === 0) return false;
  if (changesIn(team, spreadsheet).length === 0) return false;
  try {
    return record(spreadsheet) > 0;
  } catch {
    return false;
  }
}

/** Reads anew under the lock, so that two people's commands do not record the same twice. */
function record(spreadsheet: SpreadsheetPort): number {
  return spreadsheet.record(() => changesIn(teamNow(spreadsheet).team, spreadsheet));
}

function changesIn(team: Team, spreadsheet: SpreadsheetPort): readonly NewEvent[] {
  return compareWithHistory({
    ...team,
    // The history follows the deals of all pipelines, the figures those of one.
    deals: team.everyDeal,
    salespersonName: salespersonNames(team.salespeople),
    now: spreadsheet.now(),
  }).events;
}
