import type { ChartModel } from '../../workbook/attached/charts';
import type { Book } from '../../workbook/book';
import { valuesOf } from '../../workbook/cells/cell-values';

/** A series of a chart and how it is drawn; a value is null where the cell is not a number. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly drawnAs: 'bars' | 'line';
  /** A CSS colour; null for one of the page's palette. */
  readonly color: string | null;
  /** Pixels; 0 leaves the line out. */
  readonly lineWidth: number;
  readonly pointSize: number;
}

/** The figures of a chart, with a label for each point. */
export interface ChartData {
  readonly title: string;
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Whether the numbers are shown as percentages. */
  readonly isPercent: boolean;
  /** Where the axis ends; null where the figures decide. */
  readonly axisEnd: number | null;
  /** Whether the bars lie, one beneath the other. */
  readonly isLying: boolean;
  readonly hasLegend: boolean;
}

/** The palette; the colours also differ in lightness. */
const COLOURS = ['#1f4e8c', '#c2571a', '#3b8a5a', '#8a5fa8', '#7a7a7a'];

/** The colour of a series: its own, or the palette's at its place. */
export function seriesColour({ color }: ChartSeries, index: number): string {
  return color ?? COLOURS[index % COLOURS.length] ?? 'currentColor';
}

/** Reads a chart's ranges side by side, as Sheets does: labels first, then the series. */
export function chartData(book: Book, model: ChartModel): ChartData {
  const blocks = model.ranges.map(({ sheetId, area }) =>
    valuesOf(book.tab(sheetId), area).map((row) => row.map(labelOrNumber)),
  );
  const rows = besideEachOther(blocks);
  const headers = rows.slice(0, model.headers);
  const body = rows.slice(model.headers);
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const { options } = model;
  const { title, colors } = options;
  const isLying = model.type === 'BAR';
  const axis = record(isLying ? options.hAxis : options.vAxis);
  const { max } = record(axis.viewWindow);
  return {
    title: typeof title === 'string' ? title : 'Chart',
    labels: body.map((row) => String(row[0] ?? '')),
    series: Array.from({ length: Math.max(0, columns - 1) }, (_, index) => ({
      name: String(headers.at(-1)?.[index + 1] || `Series ${index + 1}`),
      values: body.map((row) => {
        const value = row[index + 1];
        return typeof value === 'number' ? value : null;
      }),
      ...seriesLook(model.type, {
        color: Array.isArray(colors) ? colors[index] : undefined,
        ...record(record(options.series)[String(index)]),
      }),
    })),
    isPercent: String(axis.format ?? '').endsWith('%'),
    axisEnd: typeof max === 'number' ? max : null,
    isLying,
    hasLegend: record(options.legend).position !== 'none',
  };
}

function seriesLook(chartType: string, wanted: Readonly<Record<string, unknown>>) {
  const { type, color, lineWidth, pointSize } = wanted;
  const isLine = type === 'line' || (type === undefined && chartType === 'LINE');
  return {
    drawnAs: isLine ? ('line' as const) : ('bars' as const),
    color: typeof color === 'string' ? color : null,
    lineWidth: typeof lineWidth === 'number' ? lineWidth : 2,
    pointSize: typeof pointSize === 'number' ? pointSize : 0,
  };
}

/** An option as a record; scripts may set options to anything. */
function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
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
