import type { Day } from '../calendar';
import type { Cell } from '../table';
import type { EventField, SeenBy } from './event';

/** A change to be written into the history. */
export interface NewEvent {
  readonly when: Day;
  readonly deal: string;
  readonly field: EventField;
  readonly from: Cell;
  readonly to: Cell;
  readonly salesperson: string | null;
  readonly seenBy: SeenBy;
}
