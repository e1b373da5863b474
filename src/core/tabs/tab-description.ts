import type { ProblemCode } from '../table';
import type { CellKind } from './cell-kinds';

/**
 * Other names of a column by language, with commas between them; accents and case do not count. The
 * last ones are looked for after all others.
 */
export type OtherNames = readonly [
  english: string,
  german: string,
  spanish: string,
  french: string,
  portuguese: string,
  lastOfAll?: string,
];

/** One column of a tab. */
export interface Column<Value = unknown> {
  /** The header that is written. Other programs rely on it. */
  readonly header: string;
  /** Understood where no column has the header itself. */
  readonly names: OtherNames;
  readonly kind: CellKind<Value>;
  /** What goes into the column, in a sentence. */
  readonly help: string;
  /** Width in pixels in a new tab, where the usual one does not do. */
  readonly width?: number;
  /** Without this column the table cannot be read. */
  readonly isRequired?: true;
  /** What is reported of a cell that cannot be read; nothing where this is left out. */
  readonly problem?: ProblemCode;
  /** Understood in other systems' exports, never written. */
  readonly isOnlyRead?: true;
}

export type Columns = Readonly<Record<string, Column>>;

/** A tab of the add-on's whose columns it reads and writes. */
export interface TabDescription<C extends Columns = Columns> {
  /** The tab's name. */
  readonly tab: string;
  /** What the tab is for, in a sentence. */
  readonly help: string;
  /** The columns by key, in the order in which a new tab has them. */
  readonly columns: C;
  /**
   * Rows that are filled in people's own columns alone are passed over. Otherwise only a row with
   * nothing in it is, where an unticked check box counts as nothing.
   */
  readonly passesOverOwnNotes?: true;
  /** The order of text dates is found in each date column alone, not in all of them together. */
  readonly ordersDatesByColumn?: true;
  /**
   * Keys of columns that no table of deals has: one with none of them is not this tab, though it has
   * all that is required.
   */
  readonly tellingColumns?: readonly string[];
  /**
   * Another system's export may stand there: units in headers do not count, and problems name the
   * columns as they are headed.
   */
  readonly mayBeExport?: true;
}

/** The value that a column's cells are read as. */
export type ValueOf<Of extends Column> = Of['kind'] extends CellKind<infer Value> ? Value : never;

/** The values of one row by the column's key. */
export type RowValues<C extends Columns> = { readonly [Key in keyof C]: ValueOf<C[Key]> };

/** The headers of a new tab, in order. */
export function headersOf<C extends Columns>({
  columns,
}: TabDescription<C>): ReadonlyArray<C[keyof C]['header']> {
  return Object.values(columns)
    .filter(({ isOnlyRead }) => isOnlyRead === undefined)
    .map(({ header }) => header);
}
