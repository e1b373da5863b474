/** How a line of a report looks. */
export type LineStyle =
  | 'title'
  | 'lead'
  | 'section'
  | 'person'
  | 'heading'
  | 'text'
  | 'bullet'
  | 'quiet'
  | 'tableHead'
  | 'tableRow'
  | 'space';

/** One line of a report: a text in the first column, or a row of a table. */
export interface Line {
  readonly style: LineStyle;
  /** The first cell is the text; the others are figures of a table row. */
  readonly cells: ReadonlyArray<string | number>;
  /** Where a click on the line leads: a row of a deals tab. */
  readonly link?: { readonly tab: string; readonly row: number };
}

/** A report as lines, the same for the tab and for plain text. */
export interface ReportDocument {
  readonly lines: readonly Line[];
  /** How many columns the widest line has. */
  readonly width: number;
}

export function line(style: LineStyle, ...cells: ReadonlyArray<string | number>): Line {
  return { style, cells };
}

export const SPACE: Line = { style: 'space', cells: [''] };

export function toDocument(lines: readonly Line[]): ReportDocument {
  return { lines, width: Math.max(1, ...lines.map(({ cells }) => cells.length)) };
}
