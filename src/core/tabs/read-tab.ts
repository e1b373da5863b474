import { memoize } from '../memoize';
import {
  type Cell,
  type DateOrder,
  dateOrderOf,
  dateOrdersOf,
  isBlank,
  isBlankRow,
  type ProblemCode,
  type RowProblem,
  readText,
  shortened,
  type UsualOrder,
} from '../table';
import { foldText } from '../text/fold-text';
import { UNREADABLE } from './cell-kinds';
import { type ColumnPlaces, findColumns, missingHeaders } from './find-columns';
import type { Column, Columns, RowValues, TabDescription } from './tab-description';

type Rows = ReadonlyArray<readonly Cell[]>;

/** A tab as read. Rows are named by their numbers as the sheet shows them, 2 for the first. */
export interface TabReading<C extends Columns> {
  /** Whether all required columns are there; without them nothing in it can be relied on. */
  readonly isComplete: boolean;
  readonly places: ColumnPlaces<C>;
  /** The rows that hold something. */
  readonly rows: readonly number[];
  /**
   * Reads a row's cell by the column's key. A cell that cannot be read counts as blank and is
   * reported where the column says as what, so read each once, in the order of the reports.
   */
  readonly read: { readonly [Key in keyof C]: (row: number) => RowValues<C>[Key] };
  /** What was reported so far. */
  readonly problems: readonly RowProblem[];
  /** A cell's text, whatever its kind; `''` where there is no such column. */
  text(row: number, key: keyof C & string): string;
  /** Reports a cell. Null, to take the place of what it should have held. */
  report(row: number, key: keyof C & string, problem: ProblemCode, more?: ReportDetails): null;
}

/** What else a report may say. */
export interface ReportDetails {
  /** The whole row is left out. */
  readonly leftOut?: boolean;
  readonly detail?: string;
}

/**
 * Reads a table by the description of its tab: which columns there are, which rows hold anything,
 * and in which order dates are written. Cells are read one by one when they are asked for.
 *
 * @param rows the header row first
 * @param tab the tab's name for problems
 * @param usualOrder the order of text dates that do not tell it themselves
 */
export function readTab<C extends Columns>(
  description: TabDescription<C>,
  rows: Rows,
  tab: string = description.tab,
  usualOrder?: UsualOrder,
): TabReading<C> {
  const headers = rows[0] ?? [];
  const places = findColumns(description, headers, rows.slice(1));
  // Of dates that are no texts, as most are, nobody asks in which order they are written.
  const orders = memoize(() => dateOrders(description, places, rows.slice(1), usualOrder));
  const problems: RowProblem[] = [];
  const text = (row: number, key: keyof C): string => readText(rows[row - 1]?.[places[key]]);
  const report: TabReading<C>['report'] = (row, key, problem, { leftOut = false, detail } = {}) => {
    const column = nameInProblems(description, key, headers[places[key]]);
    const value = shortened(text(row, key));
    const more = detail === undefined ? {} : { detail };
    problems.push({ tab, row, column, value, problem, leftOut, ...more });
    return null;
  };
  const reader = (key: keyof C & string, { kind, problem }: Column) => {
    const place = places[key];
    if (place === -1) return () => kind.blank;
    const orderOf = (cell: Cell | undefined): DateOrder =>
      kind.isDate && typeof cell === 'string' ? (orders().get(place) ?? USUAL) : USUAL;
    return (row: number) => {
      const cell = rows[row - 1]?.[place];
      const value = kind.read(cell, orderOf(cell));
      if (value !== UNREADABLE) return value;
      if (problem !== undefined) report(row, key, problem);
      return kind.blank;
    };
  };
  return {
    isComplete: missingHeaders(description, places).length === 0,
    places,
    rows: filledRows(description, places, rows),
    read: Object.fromEntries(
      Object.entries(description.columns).map(([key, column]) => [key, reader(key, column)]),
    ) as TabReading<C>['read'],
    problems,
    text,
    report,
  };
}

const USUAL: DateOrder = 'month first';

/** The order of text dates by the place of each date column. */
function dateOrders<C extends Columns>(
  { columns, ordersDatesByColumn }: TabDescription<C>,
  places: ColumnPlaces<C>,
  body: Rows,
  usualOrder: UsualOrder | undefined,
): ReadonlyMap<number, DateOrder> {
  const dated = Object.keys(columns)
    .filter((key) => columns[key]?.kind.isDate)
    .map((key) => places[key] as number)
    .filter((place) => place !== -1);
  if (!ordersDatesByColumn) return dateOrdersOf(body, dated, usualOrder);
  return new Map(dated.map((place) => [place, dateOrderOf(body, [place], usualOrder)]));
}

function filledRows<C extends Columns>(
  { passesOverOwnNotes }: TabDescription<C>,
  places: ColumnPlaces<C>,
  rows: Rows,
): number[] {
  const own = Object.values<number>(places);
  const isEmpty = passesOverOwnNotes
    ? (cells: readonly Cell[]): boolean => own.every((place) => isBlank(cells[place]))
    : isBlankRow;
  const filled: number[] = [];
  for (let index = 1; index < rows.length; index++) {
    if (!isEmpty(rows[index] as readonly Cell[])) filled.push(index + 1);
  }
  return filled;
}

/** A column's name in a problem: its header, or what stands there instead. */
function nameInProblems<C extends Columns>(
  { columns, mayBeExport }: TabDescription<C>,
  key: keyof C & string,
  standing: Cell | undefined,
): string {
  const header = columns[key]?.header ?? '';
  const name = readText(standing);
  const isHeader = name === '' || foldText(name) === foldText(header);
  return isHeader && !mayBeExport ? header : name;
}
