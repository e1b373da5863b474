/** How a line of a report looks. */
export type LineStyle =
  | 'title'
  | 'lead'
  | 'short'
  | 'section'
  | 'person'
  | 'heading'
  | 'finding'
  | 'text'
  | 'bullet'
  | 'quiet'
  | 'tableHead'
  | 'tableRow'
  | 'box'
  | 'chart'
  | 'space';

/** One line of a report: a text in the first column, or a row of a table. */
export interface Line {
  readonly style: LineStyle;
  /** The first cell is the text; the others are figures of a table row. Absent figures are ''. */
  readonly cells: ReadonlyArray<string | number>;
  /** Where a click leads: a row of a deals tab. */
  readonly link?: DealLink;
  /** How many columns of the page each cell takes; one, where nothing is said. */
  readonly spans?: readonly number[];
  /** Whose part of the report starts here; '' for a part about nobody alone. */
  readonly about?: string;
  /** Columns whose figures are shares, shown as percentages. */
  readonly shares?: readonly number[];
  /** Charts drawn from the cells of this line and the following ones, beside one another. */
  readonly charts?: readonly ChartPlan[];
}

/** A text that leads to a deal's row. */
export interface DealLink {
  readonly tab: string;
  readonly row: number;
  /** Index of the cell, and what of its text is to be clicked. */
  readonly cell: number;
  readonly text: string;
}

/** A chart of bars, as far as the report decides it. */
export interface ChartPlan {
  readonly title: string;
  /** Whether the axis of its shares ends at all. */
  readonly isToAll: boolean;
  /** The title with the heads, and a row a bar: what stands at it, a share in each series; '' for none. */
  readonly rows: ReadonlyArray<ReadonlyArray<string | number>>;
}

/** A chart with its data's place in the document; indexes of lines and of the page's columns from 0. */
export interface PlacedChart extends ChartPlan {
  readonly line: number;
  readonly column: number;
  /** How many lines are its own, data and all: it lies over them. */
  readonly lines: number;
}

/** A report as lines, the same for the tab and for plain text. */
export interface ReportDocument {
  readonly lines: readonly Line[];
  readonly charts: readonly PlacedChart[];
}

export function line(style: LineStyle, ...cells: ReadonlyArray<string | number>): Line {
  return { style, cells };
}

/** A line of text, or none where there is nothing to say. */
export function textLines(style: LineStyle, text: string | null): Line[] {
  return text === null ? [] : [line(style, text)];
}

export const SPACE: Line = { style: 'space', cells: [''] };

export function toDocument(lines: readonly Line[]): ReportDocument {
  return {
    lines,
    charts: placedCharts(lines),
  };
}

function placedCharts(lines: readonly Line[]): PlacedChart[] {
  const own = lines.filter(({ style }) => style === 'chart').length;
  return lines.flatMap(({ charts = [] }, line) => {
    let column = 0;
    return charts.map((chart) => {
      const placed = { ...chart, line, column, lines: own };
      column += chart.rows[0]?.length ?? 0;
      return placed;
    });
  });
}

/** Lines of usual height that charts take at least, and that are theirs besides a line a bar. */
const CHART_LINES = { least: 12, around: 4 } as const;

/** The lines that charts lie over, with what they are drawn from; none without charts. */
export function chartLines(charts: readonly ChartPlan[]): Line[] {
  const bars = Math.max(0, ...charts.map(({ rows }) => rows.length - 1));
  const length = Math.max(CHART_LINES.least, bars + CHART_LINES.around);
  return Array.from({ length }, (_, index) => {
    const cells = charts.flatMap(
      ({ rows: [head = [], ...rows] }) => [head, ...rows][index] ?? head.map(() => ''),
    );
    return {
      ...line('chart', ...cells),
      shares: cells.map((_, cell) => cell),
      ...(index === 0 ? { charts } : {}),
    };
  });
}

/** The column of the page, from 0, in which a cell starts. */
export function columnOf(cell: number, spans: readonly number[]): number {
  let column = 0;
  for (let index = 0; index < cell; index++) column += spans[index] ?? 1;
  return column;
}
