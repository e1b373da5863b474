import type { Day } from '../calendar';

/** Name and headers of the tab that keeps observed changes; rows are only ever added. */
export const HISTORY_TAB = 'Stage History';
export const HISTORY_HEADERS = [
  'When',
  'Deal',
  'Field',
  'From',
  'To',
  'Salesperson',
  'Seen by',
] as const;

/** The fields whose changes are kept. `row` is the deal's row itself: it came or went. */
export type EventField = 'stage' | 'amount' | 'closeDate' | 'salesperson' | 'row';

/** How each field is written in the tab. */
export const EVENT_FIELD_NAMES: Readonly<Record<EventField, string>> = {
  stage: 'Stage',
  amount: 'Amount',
  closeDate: 'Close date',
  salesperson: 'Salesperson',
  row: 'Row',
};

/** How a change came to be known: seen while typing, found by comparing, or imported. */
export type SeenBy = 'edit' | 'check' | 'import';

/** One observed change of a deal's field. */
export interface HistoryEvent {
  /** Moment on the spreadsheet's wall clock, with the minute. */
  readonly when: Day;
  /** The deal's key as written. */
  readonly deal: string;
  readonly field: EventField;
  /** As text; `''` where there was nothing, or where it is not known. */
  readonly from: string;
  readonly to: string;
  /** Who had the deal then, where the row says so. */
  readonly salesperson: string | null;
  readonly seenBy: SeenBy;
  /** The tab and row it stands in, for problems. */
  readonly tab: string;
  readonly row: number;
}

/** Compares events by their moment; of two at the same moment the upper row came first. */
export function inOrderOfTime(a: HistoryEvent, b: HistoryEvent): number {
  return a.when - b.when || a.row - b.row;
}
