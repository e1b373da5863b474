import { type NewEvent, reconcile } from '../core/history';
import { salespersonNames } from '../core/process';
import type { Team } from '../core/team';
import { changesRecorded } from '../core/texts/menu';
import { NOW, type TeamNow, teamNow, teamWithDeals, type WantedPeriod } from './team-now';
import type { Workplace } from './workplace';

/** Records what has changed since the last time; the sentence says how much that was. */
export function recordChanges(workplace: Workplace): string {
  teamWithDeals(workplace);
  return changesRecorded(record(workplace));
}

/**
 * The team as it is, its changes recorded first. Recording is done on the side where a Stage
 * History tab is kept: the command makes the first one. It is left out for a past day, and where it
 * fails (a protected tab, somebody else's command) the figures are told all the same.
 */
export function recordedTeam(workplace: Workplace, period: WantedPeriod = NOW): TeamNow {
  const now = teamWithDeals(workplace, period);
  return recordOnTheSide(workplace, now, period) ? teamWithDeals(workplace, period) : now;
}

/** Records changes where a Stage History tab is kept; whether there were any. */
export function recordOnTheSide(
  workplace: Workplace,
  { team, reading }: TeamNow = teamNow(workplace),
  { asOf }: WantedPeriod = NOW,
): boolean {
  if (asOf !== null || reading.tables.history.length === 0) return false;
  if (changesIn(team, workplace).length === 0) return false;
  try {
    return record(workplace) > 0;
  } catch {
    return false;
  }
}

/** Reads anew under the lock, so that two people's commands do not record the same twice. */
function record(workplace: Workplace): number {
  return workplace.record(() => changesIn(teamNow(workplace).team, workplace));
}

function changesIn(team: Team, workplace: Workplace): NewEvent[] {
  const { deals, process, events, salespeople, pipeline } = team;
  return reconcile({
    deals,
    process,
    events,
    eventsOfDeal: pipeline.eventsOfDeal,
    salespersonName: salespersonNames(salespeople),
    now: workplace.now(),
  });
}
