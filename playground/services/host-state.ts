import type { SheetUser } from '../workbook/attached/protections';
import type { Book } from '../workbook/book';
import type { RefusalTiming } from '../workbook/editing';
import type { Clock } from './state/clock';
import type { Locks } from './state/locks';
import type { ReadCache } from './state/read-cache';
import type { UiState } from './state/ui-state';

/** What a test does around service calls; what it throws, the script gets in place of a result. */
export interface CallWatcher {
  /** @param call such as 'Range.setValues' @param execution the same for all calls of one run */
  before(call: string, execution: object): void;
  after(call: string, execution: object): void;
}

/**
 * Everything that outlives an execution: the spreadsheet, the stores of the services, and the user
 * interface.
 */
export interface HostState {
  readonly book: Book;
  readonly user: SheetUser;
  scriptTimeZone: string;
  /** Name of the script's project, which its menu has. */
  addOnName: string;
  /** The project's HTML files by name, without the extension. */
  pages: Readonly<Record<string, string>>;
  readonly clock: Clock;
  /** Properties of the add-on in this document, by key. */
  readonly properties: { readonly document: Map<string, string> };
  readonly locks: Locks;
  readonly ui: UiState;
  /** Calls of each method since the last reset, such as 'Range.setValues'. */
  readonly serviceCalls: Map<string, number>;
  /** Whether a copied tab has the metadata of the original. */
  readonly keepsMetadataInCopies: boolean;
  /** Whether an execution goes on seeing what it has read. */
  readonly cachesReads: boolean;
  /** The executions that are running, one within the other. */
  readonly running: Set<{ readonly reads: ReadCache }>;
  /** Gives formulas that a script has just entered their values, as far as that can be done. */
  calculateNow: () => void;
  /** The language of the user's Google account, such as 'de'. */
  readonly userLocale: string;
  /** Whether the user has not allowed the script all that it asks for. */
  lacksConsent: boolean;
  /** Whether several Google accounts are signed in, so that no page reaches the script. */
  readonly severalAccounts: boolean;
  /** Stands around every service call, so that tests can put something between two of them. */
  callWatcher: CallWatcher | null;
  /** When refused writes throw. */
  refusals: RefusalTiming;
}
