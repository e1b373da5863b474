import type { Book } from '../workbook/book';
import type { Area } from '../workbook/grid/area';
import type { Tab } from '../workbook/tab';
import type { AuthMode } from './authorization';
import type { HostState } from './host-state';

/** What the services know of the execution they serve. */
export interface Execution {
  readonly mode: AuthMode;
  readonly host: HostState;
  readonly book: Book;
  /** The cell being computed, or the range of the edit; null: what the user has selected. */
  readonly activeRange: { readonly tab: Tab; readonly area: Area } | null;
  /** Lines that the script logged. */
  readonly lines: string[];
}
