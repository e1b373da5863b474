import type { Book } from '../workbook/book';
import type { Area } from '../workbook/grid/area';
import type { Tab } from '../workbook/tab';
import type { AuthMode } from './authorization';
import type { HostState } from './host-state';
import type { ReadCache } from './state/read-cache';

/** One run of a script function, as the services see it. */
export interface Execution {
  readonly mode: AuthMode;
  readonly host: HostState;
  readonly book: Book;
  readonly reads: ReadCache;
  /** The cell being computed or the range edited; null means the user's own selection. */
  readonly activeRange: { readonly tab: Tab; readonly area: Area } | null;
  /** Lines that the script logged. */
  readonly lines: string[];
}
