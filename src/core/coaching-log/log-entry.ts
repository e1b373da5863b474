import type { Day } from '../calendar';

/** What is written for a new agreement or note; absent texts are `''`, absent days null. */
export interface NewLogEntry {
  readonly salesperson: string;
  readonly agreedOn: Day | null;
  readonly diagnosis: string;
  readonly action: string;
  /** The column or the activity that shows that it is done. */
  readonly shownBy: string;
  readonly measure: string;
  /** The figure as it was, with its counts: `5 of 31`. */
  readonly baseline: string;
  readonly reviewOn: Day | null;
  readonly notes: string;
}

/** A row of the log as it stands. */
export interface LogEntry extends NewLogEntry {
  /** Row number as the sheet shows it. */
  readonly row: number;
  /** How often it was done since, as it stands there. */
  readonly kept: string;
  readonly now: string;
  readonly verdict: string;
}

/** An entry that only keeps what somebody wrote about a salesperson, such as into the report. */
export function typedNote(salesperson: string, agreedOn: Day, notes: string): NewLogEntry {
  return {
    salesperson,
    agreedOn,
    diagnosis: '',
    action: '',
    shownBy: '',
    measure: '',
    baseline: '',
    reviewOn: null,
    notes,
  };
}
