import type { Book } from '../workbook/book';
import { valuesOf } from '../workbook/cell-values';
import type { ChartModel } from '../workbook/charts';

/** A chart's figures: one label a point, one row of numbers a series; null where a cell is no number. */
export interface ChartData {
  readonly title: string;
  readonly labels: readonly string[];
  readonly series: ReadonlyArray<{
    readonly name: string;
    readonly values: readonly (number | null)[];
  }>;
}

/** Reads a chart's ranges as Sheets does: beside each other, labels first, then the series. */
export function chartData(book: Book, model: ChartModel): ChartData {
  const blocks = model.ranges.map(({ sheetId, area }) =>
    valuesOf(book.tab(sheetId), area).map((row) => row.map(labelOrNumber)),
  );
  const merged = model.mergeStrategy === 'MERGE_ROWS' ? blocks.flat() : besideEachOther(blocks);
  const rows = model.transposed ? transposed(merged) : merged;
  const headers = rows.slice(0, model.headers);
  const body = rows.slice(model.headers);
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return {
    title: typeof model.options.title === 'string' ? model.options.title : 'Chart',
    labels: body.map((row) => String(row[0] ?? '')),
    series: Array.from({ length: Math.max(0, columns - 1) }, (_, index) => ({
      name: String(headers.at(-1)?.[index + 1] || `Series ${index + 1}`),
      values: body.map((row) => {
        const value = row[index + 1];
        return typeof value === 'number' ? value : null;
      }),
    })),
  };
}

type Cell = string | number;

function labelOrNumber(value: unknown): Cell {
  if (typeof value === 'number') return value;
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

function besideEachOther(blocks: readonly (readonly Cell[])[][]): Cell[][] {
  const height = Math.max(0, ...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_, row) => blocks.flatMap((block) => block[row] ?? []));
}

function transposed(rows: readonly (readonly Cell[])[]): Cell[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''));
}
