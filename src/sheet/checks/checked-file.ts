import type { Team } from '../../core/pipeline/read-team';
import type { Settings } from '../../core/pipeline/team-tables';
import type { SheetClock } from '../clock';

/** What the checks look at. All of it is asked for late, so that a failure is one line's answer. */
export interface CheckedFile {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly clock: () => SheetClock;
  readonly team: () => Team;
  readonly settings: () => Settings;
}
