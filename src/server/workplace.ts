import type { Annotation, ReportDocument } from '../core/coaching';
import type { DealsMapping } from '../core/deals';
import type { Cell } from '../core/table';
import type { RawTable, Settings, TeamTables } from '../core/team';

/** A tab that holds deals, or may. */
export interface CandidateTable extends RawTable {
  readonly isChosen: boolean;
}

/** The spreadsheet as it stands, read once. */
export interface WorkplaceReading {
  readonly tables: TeamTables;
  readonly candidates: readonly CandidateTable[];
}

/**
 * What the server needs of a spreadsheet. The sheet folder implements it; nothing here knows how.
 * Everything that writes does so under the document lock.
 */
export interface Workplace {
  /** Today in the spreadsheet's time zone. */
  today(): number;
  settings(): Settings;
  saveMapping(mapping: DealsMapping): void;
  read(): WorkplaceReading;
  /** Writes the Sales Process tab; `update` gets the rows as they stand at that moment. */
  updateProcess(update: (rows: ReadonlyArray<readonly Cell[]>) => Cell[][]): void;
  /** Writes the Salespeople tab if there is none. */
  createSalespeople(rows: Cell[][]): void;
  writeReport(document: ReportDocument): void;
  /** Writes flags and notes; only the rows of the salesperson, unless that is null. */
  annotate(annotations: readonly Annotation[], salesperson: string | null): AnnotateOutcome;
  clearAnnotations(): { readonly cleared: number; readonly kept: number };
  showRow(tab: string, row: number): void;
}

/** What annotating did. */
export interface AnnotateOutcome {
  readonly kept: number;
  /** Sentences about tabs that were left out. */
  readonly leftOut: readonly string[];
}
