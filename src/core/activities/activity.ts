import type { Day } from '../calendar';

/** Something that a salesperson did, once or several times on a day. */
export interface Activity {
  readonly day: Day;
  /** The name as it is written. */
  readonly salesperson: string;
  /** Call, visit, demo: as it is written. */
  readonly kind: string;
  /** How many; a row without a count is one. */
  readonly count: number;
  readonly result: string | null;
  /** The ID or name of the deal that it was about. */
  readonly deal: string | null;
}
