import type { HostState } from '../services/host-state';
import { Clock } from '../services/state/clock';
import { Locks } from '../services/state/locks';
import { UiState } from '../services/state/ui-state';
import type { UniverKit } from '../univer/kit';
import type { SheetUser } from '../workbook/attached/protections';
import type { Book } from '../workbook/book';
import { copyOfBook } from '../workbook/copy-book';
import type { RefusalTiming } from '../workbook/editing';
import { openBook } from '../workbook/open-book';
import type { WorkbookSpec } from '../workbook/workbook-spec';

export interface HostOptions {
  /** The text of the built script. */
  readonly bundle: string;
  /** The project's HTML files by name, without the extension. */
  readonly pages?: Readonly<Record<string, string>>;
  /** Opens what File ▸ Make a copy gives of this host's spreadsheet; its properties are not copied. */
  readonly copyOf?: HostState;
  /** Unsettled in Sheets: whether copies of files and tabs have the developer metadata; true if not given. */
  readonly keepsMetadataInCopies?: boolean;
  /** Unsettled in Sheets: how an argument left out before another one arrives; '' if not given. */
  readonly omittedArgument?: 'empty text' | 'undefined';
  /** With 'none', scripts see at once what others change; in Sheets only after a write or a flush. */
  readonly readCache?: 'until flush' | 'none';
  /** One empty tab if not given. */
  readonly workbook?: WorkbookSpec;
  readonly user?: Partial<SheetUser>;
  /** Overrides the workbook's own; 'America/New_York' if neither is given. */
  readonly spreadsheetTimeZone?: string | null;
  /** Overrides the workbook's own; 'en_US' if neither is given. */
  readonly locale?: string;
  /** The script's time zone, `timeZone` in the manifest; 'America/New_York' if not given. */
  readonly scriptTimeZone?: string;
  /** What the document's properties hold already; nothing if not given. */
  readonly documentProperties?: Readonly<Record<string, string>>;
  /** Stops the scripts' clock at this time. */
  readonly now?: Date;
  readonly addOnName?: string;
  /** Names of the custom functions; every top-level function named SC_… if not given. */
  readonly customFunctions?: readonly string[];
  /** The language of the user's Google account; 'en' if not given. */
  readonly userLocale?: string;
  /** The user has not allowed the script all that it asks for; a test says what then fails. */
  readonly lacksConsent?: boolean;
  /** Several Google accounts are signed in: every call of a page fails. */
  readonly severalAccounts?: boolean;
  /** With 'flush', a refused write throws at the next call or flush, as often in Sheets. */
  readonly refusals?: RefusalTiming;
}

/**
 * Makes the host's state from the options: a new spreadsheet, empty stores, and the user interface.
 */
export function stateOf(kit: UniverKit, options: HostOptions): HostState {
  const clock = new Clock(options.now ?? null);
  const now = () => clock.now();
  const user = { email: 'user@example.com', isOwner: true, ...options.user };
  const { scriptTimeZone = 'America/New_York' } = options;
  const { copyOf, keepsMetadataInCopies: keepsMetadata = true } = options;
  const book = copyOf
    ? copyOfBook(kit, copyOf.book, keepsMetadata, { now, user })
    : newBook(kit, options, { now, user, scriptTimeZone });
  return {
    book,
    user,
    scriptTimeZone,
    addOnName: options.addOnName ?? 'Stagecoach',
    pages: options.pages ?? {},
    clock,
    properties: { document: new Map(Object.entries(options.documentProperties ?? {})) },
    locks: new Locks(),
    ui: new UiState(),
    serviceCalls: new Map(),
    callWatcher: null,
    keepsMetadataInCopies: keepsMetadata,
    cachesReads: options.readCache !== 'none',
    running: new Set(),
    calculateNow: () => {},
    userLocale: options.userLocale ?? 'en',
    lacksConsent: options.lacksConsent ?? false,
    severalAccounts: options.severalAccounts ?? false,
    refusals: options.refusals ?? 'call',
  };
}

function newBook(
  kit: UniverKit,
  { workbook, spreadsheetTimeZone, locale }: HostOptions,
  state: { now: () => number; user: SheetUser; scriptTimeZone: string },
): Book {
  const spec = {
    tabs: [],
    ...workbook,
    ...(spreadsheetTimeZone === undefined ? {} : { spreadsheetTimeZone }),
    ...(locale ? { locale } : {}),
  };
  return openBook(kit, spec, state);
}
