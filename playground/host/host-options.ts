import type { HostState, HostUser } from '../services/host-state';
import { Clock } from '../services/state/clock';
import { Locks } from '../services/state/locks';
import { UiState } from '../services/state/ui-state';
import type { UniverKit } from '../univer/kit';
import type { RefusalTiming } from '../workbook/editing';
import { openBook } from '../workbook/open-book';
import type { WorkbookSpec } from '../workbook/workbook-spec';

export interface HostOptions {
  /** The script's text, as it would be pushed. */
  readonly bundle: string;
  /** Texts of the project's .html files by name, without the ending. */
  readonly pages?: Readonly<Record<string, string>>;
  /** Without it: one empty tab. */
  readonly workbook?: WorkbookSpec;
  readonly user?: Partial<HostUser>;
  /** Over the workbook's own; 'America/New_York' where neither says. */
  readonly spreadsheetTimeZone?: string;
  /** Over the workbook's own; 'en_US' where neither says. */
  readonly locale?: string;
  /** The script's zone (the manifest's `timeZone`); 'America/New_York' where not given. */
  readonly scriptTimeZone?: string;
  /** Makes time stand still for scripts. */
  readonly now?: Date;
  readonly addOnName?: string;
  /** Names of the custom functions; without it, every top-level function named SC_…. */
  readonly customFunctions?: readonly string[];
  /** 'flush' reports what Sheets refuses at the next call or flush, as Sheets itself often does. */
  readonly refusals?: RefusalTiming;
}

/** A new spreadsheet and all that a server keeps beside it, as the options say. */
export function stateOf(kit: UniverKit, options: HostOptions): HostState {
  const clock = new Clock(options.now ?? null);
  const now = () => clock.now();
  const user = { email: 'user@example.com', isOwner: true, ...options.user };
  const book = openBook(
    kit,
    {
      tabs: [],
      ...options.workbook,
      ...(options.spreadsheetTimeZone ? { spreadsheetTimeZone: options.spreadsheetTimeZone } : {}),
      ...(options.locale ? { locale: options.locale } : {}),
    },
    { now, user },
  );
  return {
    book,
    user,
    scriptTimeZone: options.scriptTimeZone ?? 'America/New_York',
    addOnName: options.addOnName ?? 'Stagecoach',
    pages: options.pages ?? {},
    clock,
    properties: { document: new Map() },
    locks: new Locks(),
    ui: new UiState(),
    serviceCalls: new Map(),
    refusals: options.refusals ?? 'call',
  };
}
