import type { LogEntry, NewLogEntry } from '../coaching-log/log-entry';
import { DEAL_NOTE } from '../language/coaching-log';

/** What is noted about a deal, and where the deal stood on that day. */
interface DealNote extends Pick<NewLogEntry, 'salesperson' | 'agreedOn' | 'action' | 'reviewOn'> {
  readonly deal: string;
  readonly place: string;
}

/** A next step of a deal as an entry of the log: nobody has agreed on it, and no figure follows it. */
export function dealNote({ deal, place, ...note }: DealNote): NewLogEntry {
  return {
    ...note,
    // The deal is what it is about, so that it is found again.
    diagnosis: deal,
    shownBy: '',
    measure: '',
    baseline: '',
    notes: `${DEAL_NOTE}: ${place}`,
  };
}

/** Whether an entry is a note about a deal, and no agreement. */
export function isDealNote({
  diagnosis,
  shownBy,
  measure,
  baseline,
  notes,
}: Pick<LogEntry, 'diagnosis' | 'shownBy' | 'measure' | 'baseline' | 'notes'>): boolean {
  const isFollowed = shownBy !== '' || measure !== '' || baseline !== '';
  return (
    !isFollowed &&
    diagnosis !== '' &&
    notes.trim().toLowerCase().startsWith(`${DEAL_NOTE.toLowerCase()}:`)
  );
}
