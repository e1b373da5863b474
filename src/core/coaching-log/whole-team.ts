import { foldName } from '../process/model';
import type { LogEntry } from './log-entry';

/** To whom the Coaching Log gives what people typed outside of everybody's part of a report. */
export const WHOLE_TEAM = 'Team';

/** Whether a row only keeps such a text: there is nobody whom it is about, and nothing is agreed. */
export function isTeamNote({
  salesperson,
  action,
  measure,
}: Pick<LogEntry, 'salesperson' | 'action' | 'measure'>): boolean {
  return foldName(salesperson) === foldName(WHOLE_TEAM) && action === '' && measure === '';
}
