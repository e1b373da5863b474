import { type Changes, compareWithHistory } from '../core/history';
import { changesLeft, changesRecorded } from '../core/language/command-messages';
import { mostHaveChanged } from '../core/language/menu';
import { memoize } from '../core/memoize';
import { salespersonNames } from '../core/process';
import type { ReadingNote } from '../core/table';
import type { SpreadsheetPort } from './spreadsheet-port';
import { NOW, type TeamNow, teamNow, teamWithDeals, type WantedPeriod } from './team-now';

/**
 * Records what has changed since the last time; the sentence says how much that was. Where nearly
 * all seems to have changed at once, that is asked first: it is rarely what happened, and may be a
 * column that was moved or a tab that was filled anew.
 *
 * @param confirm asks a question; whether the answer is yes
 */
export function recordChanges(
  spreadsheet: SpreadsheetPort,
  confirm: (question: string) => boolean,
): string {
  const found = changesIn(teamWithDeals(spreadsheet), spreadsheet);
  const isWanted = !isMost(found) || confirm(mostHaveChanged(found.changed, found.recorded));
  if (!isWanted) return changesLeft(found.changed);
  return changesRecorded(record(spreadsheet, true));
}

/** The team as it is, its changes recorded first, for commands that make no sense without deals. */
export function recordedTeam(spreadsheet: SpreadsheetPort, period: WantedPeriod = NOW): TeamNow {
  return withChangesRecorded(spreadsheet, teamWithDeals(spreadsheet, period), period);
}

/**
 * The team read again where there were changes to record; where so many wait that people are to be
 * asked, the team says so.
 */
export function withChangesRecorded(
  spreadsheet: SpreadsheetPort,
  now: TeamNow,
  period: WantedPeriod = NOW,
): TeamNow {
  const { recorded, waiting } = recordOnTheSide(spreadsheet, now, period);
  if (recorded > 0) return teamNow(spreadsheet, period);
  if (waiting === null) return now;
  const note: ReadingNote = {
    code: 'changes-not-recorded',
    changed: waiting.changed,
    of: waiting.recorded,
  };
  return { ...now, team: { ...now.team, notes: [...now.team.notes, note] } };
}

/** What recording on the side came to. */
interface OnTheSide {
  readonly recorded: number;
  /** So many changes that nothing was recorded; null else. */
  readonly waiting: Changes | null;
}

const NOTHING: OnTheSide = { recorded: 0, waiting: null };

/**
 * Records changes where a Stage History tab is kept: the command makes the first one. It is left
 * out for a past day, and where it fails (a protected tab, somebody else's command) the figures are
 * told all the same.
 */
export function recordOnTheSide(
  spreadsheet: SpreadsheetPort,
  now: TeamNow = teamNow(spreadsheet),
  { asOf }: WantedPeriod = NOW,
): OnTheSide {
  if (asOf !== null || now.reading.tables.history.length === 0) return NOTHING;
  try {
    const found = changesIn(now, spreadsheet);
    if (isMost(found)) return { recorded: 0, waiting: found };
    return found.events.length === 0
      ? NOTHING
      : { recorded: record(spreadsheet, false), waiting: null };
  } catch {
    return NOTHING;
  }
}

/** Reads anew under the lock, so that two people's commands do not record the same twice. */
function record(spreadsheet: SpreadsheetPort, isAlsoMost: boolean): number {
  return spreadsheet.record(() => {
    const found = changesIn(teamNow(spreadsheet), spreadsheet);
    return isAlsoMost || !isMost(found) ? found.events : [];
  });
}

/** Fewer deals than this change together often enough. */
const FEW = 5;

/** Whether most of the deals that were recorded seem to have changed at once. */
function isMost({ changed, recorded }: Changes): boolean {
  return changed >= FEW && changed * 2 > recorded;
}

function changesIn({ team, reading }: TeamNow, spreadsheet: SpreadsheetPort): Changes {
  const { deals, activities = [] } = reading.tables;
  // Only where deals seem to be gone, the other tabs are looked through, and those in which not
  // every deal could be told by its name: the header over the names may have another name.
  const unread = memoize(() => {
    const nameless = team.everyDeal.filter(({ hasPassingKey }) => hasPassingKey);
    const others = new Set([...team.notUnderstood, ...nameless.map(({ tab }) => tab)]);
    const tabs = [...deals, ...activities].map(({ tab }) => tab);
    return spreadsheet.unreadTabs(new Set(tabs.filter((tab) => !others.has(tab))));
  });
  return compareWithHistory({
    ...team,
    // The history follows the deals of all pipelines, the figures those of one.
    deals: team.everyDeal,
    salespersonName: salespersonNames(team.salespeople),
    now: spreadsheet.now(),
    mayStandElsewhere: (key) =>
      unread().isLoading || [key, ...key.split(' | ').slice(0, 1)].some(unread().holds),
  });
}
