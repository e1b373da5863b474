import type { NewLogEntry } from '../core/coaching-log/log-entry';
import type { LogUpdate } from '../core/coaching-log/write-log';
import type { NextStepChange, NextStepPlan } from '../core/deal-page/next-step-plan';
import type { DealsMapping, DealsTable } from '../core/deals';
import type { NewEvent } from '../core/history';
import type { LackingRight } from '../core/language/platform-refusals';
import type { RawTable, Settings, TeamTables } from '../core/pipeline/team-tables';
import type { Annotation } from '../core/playbook/flags/annotate';
import type { TableChange } from '../core/process';
import type { ReportDocument } from '../core/report/document';
import type { Cell, PlacedCell } from '../core/table';

/** The languages of the add-on in a spreadsheet, by tags such as `de`. */
export interface Languages {
  /** English first. */
  readonly there: readonly string[];
  /** The one that was chosen for the spreadsheet; null for each user's own. */
  readonly chosen: string | null;
}

/** Row numbers by tab. */
export type RowsByTab = ReadonlyMap<string, ReadonlySet<number>>;

/** A tab that may hold deals: all rows where its deals are read, else only the first ones. */
export interface CandidateTable extends RawTable {
  /** Whether its deals are read. */
  readonly isChosen: boolean;
}

/** Everything in the spreadsheet that Stagecoach reads, read once. */
export interface SpreadsheetReading {
  readonly tables: TeamTables;
  readonly candidates: readonly CandidateTable[];
}

/**
 * What the server needs of a spreadsheet. `src/sheet` implements it; nothing here knows how.
 * Everything that writes does so under the document lock.
 */
export interface SpreadsheetPort {
  /** Today in the spreadsheet's time zone. */
  today(): number;
  /** This minute there. */
  now(): number;
  settings(): Settings;
  saveMapping(mapping: DealsMapping): void;
  /** Saves what was chosen, and leaves the other settings as they are. */
  saveChosen(chosen: Partial<Omit<Settings, 'mappings'>>): void;
  /** The languages that the add-on speaks here, and the one that was chosen. */
  languages(): Languages;
  /** Chooses the language for this spreadsheet; null for each user's own. */
  saveLanguage(tag: string | null): void;
  read(): SpreadsheetReading;
  /**
   * Runs a command that reads, thinks and writes, while nobody else's does: all of it under one lock,
   * and anew where somebody moves rows or columns meanwhile. Inside another one it only runs.
   */
  together<T>(action: () => T): T;
  /** What has been written so far, to be said where something fails. */
  writes(): WritesSoFar;
  /** Writes the Sales Process tab. */
  updateProcess(update: TableUpdate): void;
  /** Writes the Salespeople tab if there is none. */
  createSalespeople(rows: Cell[][]): void;
  /** Writes the Salespeople tab. */
  updateSalespeople(update: TableUpdate): void;
  /**
   * Writes the report, or what else is laid out like one into another tab of the add-on's; what
   * people typed into the last one goes to the log.
   */
  writeReport(document: ReportDocument, tab: string): { readonly notesMoved: number };
  /** The day of the last report on the team before the given one; null where none is known. */
  lastReport(before: number): number | null;
  /** Remembers that the team had a report on a day. */
  rememberReport(day: number): void;
  /** Adds what `changes` gives to the Stage History tab, under one lock; how many there were. */
  record(changes: () => readonly NewEvent[]): number;
  /** What stands in the tabs other than those named, which were read. */
  unreadTabs(read: ReadonlySet<string>): UnreadTabs;
  /** Writes into the Process Agreements tab what `update` says of its rows as they stand then. */
  updateAgreements(update: (rows: ReadonlyArray<readonly Cell[]>) => readonly PlacedCell[]): void;
  /** Adds entries below the last row of the Coaching Log, which is made where there is none. */
  appendToLog(entries: readonly NewLogEntry[]): void;
  /** Writes what became of agreements into their rows of the log. */
  updateLog(updates: readonly LogUpdate[]): void;
  /** Writes flags and notes; only into the given rows, unless that is null. */
  annotate(
    tables: readonly DealsTable[],
    annotations: readonly Annotation[],
    onlyFor: RowsByTab | null,
  ): AnnotateOutcome;
  /**
   * Adds a column to deals tabs, behind the last one: its header and nothing else. A tab that a
   * formula fills is left out.
   */
  addDealsColumn(tables: readonly DealsTable[], header: string): AddColumnOutcome;
  clearAnnotations(): ClearingOutcome;
  showRow(tab: string, row: number): void;
  /** Selects a cell; column 1 is the first. */
  showCell(tab: string, row: number, column: number): void;
  /** The row of the cell that the user is in; null where none is selected. Cheap to ask. */
  selectedRow(): SelectedRow | null;
  /** Whether a cell of a deal's row may be written, and why not; column 1 is the first. */
  cellAccess(table: DealsTable, row: number, column: number): CellAccess;
  /**
   * Writes a deal's next step into its own row of a tab, where it is certain which row that is and
   * the cells hold what was seen; says what it came to.
   */
  writeNextStep(
    sheetId: number,
    change: NextStepChange,
  ): { readonly plan: NextStepPlan; readonly tab: string };
}

/** Gets a tab's rows as they stand at that moment and says how they are to change; null leaves all as it is. */
export type TableUpdate = (rows: ReadonlyArray<readonly Cell[]>) => TableChange | null;

/** Which tabs a command has written into. */
export interface WritesSoFar {
  /** All that was to be written is. */
  readonly done: readonly string[];
  /** The writing began and did not come to its end. */
  readonly begun: readonly string[];
  /** What the person lacks to change the spreadsheet; asked for only where something failed. */
  readonly lacks: () => LackingRight | null;
}

/** Tabs that were not read: what is known of the deals that may stand there. */
export interface UnreadTabs {
  /** Whether some cell holds this text. */
  readonly holds: (text: string) => boolean;
  /** Whether some cell cannot be read at this moment, so that it may hold anything. */
  readonly isLoading: boolean;
}

/** The row that the user is in. */
export interface SelectedRow {
  /** Stays the same when the tab is renamed. */
  readonly sheetId: number;
  readonly tab: string;
  /** Row number as the sheet shows it. */
  readonly row: number;
  /** Changes with anything that the row says. */
  readonly mark: string;
}

/** Why a cell of a deal's row may not be written; `open` where it may. */
export type CellAccess = 'open' | 'formula' | 'formula-cell' | 'protected';

/** What clearing annotations did. */
export interface ClearingOutcome {
  readonly cleared: number;
  /** Cells that hold a text of the user's and were left alone. */
  readonly kept: number;
  /** Where texts are that could not stay, a sentence each. */
  readonly moved: readonly string[];
}

/** What annotating did. */
export interface AnnotateOutcome {
  /** Cells that hold a text of the user's and were left alone. */
  readonly kept: number;
  /** Tabs left out because a formula fills them, a sentence each. */
  readonly leftOut: readonly string[];
  /** The header of the flags in each tab that was written: its row and column, 1 for the first. */
  readonly places: ReadonlyArray<{
    readonly tab: string;
    readonly row: number;
    readonly column: number;
    /** The letters of the columns of flags and notes. */
    readonly letters: readonly string[];
  }>;
}

/** What adding a column did. */
export interface AddColumnOutcome {
  readonly addedTo: readonly string[];
  /** Why tabs were left out, a sentence each. */
  readonly leftOut: readonly string[];
}
