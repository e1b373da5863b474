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

/** What a chart shows; both are drawn from the table of stages in the same report. */
export type ChartKind = 'shape' | 'conversion';

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
  /** Charts drawn from the table that has this head. */
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

/** A chart, as far as the report decides it. */
export interface ChartPlan {
  readonly kind: ChartKind;
  readonly title: string;
  /** Whether the axis of its shares ends at all. */
  readonly isToAll?: boolean;
  /** Cells of the table's lines: the first has the names, each other one is a series. */
  readonly columns: readonly number[];
}

/** A chart with its data's place in the document; indexes of lines and of the page's columns from 0. */
export interface PlacedChart extends ChartPlan {
  /** The head of the table and its last row. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** The first of the lines that are kept free for it. */
  readonly anchorLine: number;
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

/** A line kept free for charts. */
export const CHART_LINE: Line = { style: 'chart', cells: [''] };

export function toDocument(lines: readonly Line[]): ReportDocument {
  return {
    lines,
    charts: placedCharts(lines),
  };
}

function placedCharts(lines: readonly Line[]): PlacedChart[] {
  const anchorLine = lines.findIndex(({ style }) => style === 'chart');
  if (anchorLine < 0) return [];
  return lines.flatMap(({ charts = [] }, firstLine) => {
    let lastLine = firstLine;
    while (lines[lastLine + 1]?.style === 'tableRow') lastLine++;
    const { spans = [] } = lines[firstLine] as Line;
    return charts.map(({ columns, ...plan }) => ({
      ...plan,
      columns: columns.map((cell) => columnOf(cell, spans)),
      firstLine,
      lastLine,
      anchorLine,
    }));
  });
}

/** The column of the page, from 0, in which a cell starts. */
export function columnOf(cell: number, spans: readonly number[]): number {
  let column = 0;
  for (let index = 0; index < cell; index++) column += spans[index] ?? 1;
  return column;
}
