import type { Day } from '../../src/core/calendar';

/** A column of a tab of the template. */
export interface TemplateColumn<Row> {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** What stands in a row; null and '' for nothing. */
  readonly of: (row: Row) => string | number | Day | null;
  /** What its drop-down offers. */
  readonly choices?: readonly string[];
  /** Whether other values than the offered ones are taken too. */
  readonly isOpen?: boolean;
  /** Whether its numbers are days. */
  readonly isDay?: boolean;
  /** Whether its numbers are shares, 0–1. */
  readonly isShare?: boolean;
}

/** A drop-down of a column, for all rows below the headers. */
export interface DropDown {
  /** Counted from 0. */
  readonly column: number;
  /** The last row, counted from 1. */
  readonly lastRow: number;
  readonly choices: readonly string[];
  readonly isOpen: boolean;
}

/** A cell: days and shares are numbers with a look. */
export interface TemplateCell {
  readonly value: string | number;
  readonly look: 'day' | 'share' | 'header' | 'heading' | null;
}

/** A tab of the template workbook. */
export interface TemplateTab {
  readonly name: string;
  readonly rows: ReadonlyArray<ReadonlyArray<TemplateCell | null>>;
  /** In characters. */
  readonly widths: readonly number[];
  readonly dropDowns: readonly DropDown[];
  readonly hasHeaders: boolean;
}

/** A tab with a header row, made of its columns and of what its rows are about. */
export function tabOf<Row>(
  name: string,
  columns: ReadonlyArray<TemplateColumn<Row>>,
  rows: readonly Row[],
  readyRows: number,
): TemplateTab {
  const head = columns.map(({ header }) => ({ value: header, look: 'header' as const }));
  const body = rows.map((row) => columns.map((column) => cellOf(column, column.of(row))));
  return {
    name,
    rows: [head, ...body],
    widths: columns.map(({ width }) => width),
    dropDowns: columns.flatMap(({ choices, isOpen = false }, column) =>
      choices === undefined ? [] : [{ column, lastRow: readyRows + 1, choices, isOpen }],
    ),
    hasHeaders: true,
  };
}

function cellOf<Row>(
  { isDay, isShare }: TemplateColumn<Row>,
  value: string | number | null,
): TemplateCell | null {
  if (value === null || value === '') return null;
  return { value, look: isDay ? 'day' : isShare ? 'share' : null };
}
