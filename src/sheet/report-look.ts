import type { LineStyle } from '../core/report/document';

/** How a style of line looks on the sheet. */
interface Look {
  readonly size: number;
  readonly weight: 'bold' | 'normal';
  readonly color: string;
  readonly background: string | null;
  /** Put before the text, so that the structure shows without colour. */
  readonly indent: string;
  /** How the page's width is shared out, unless the line says it itself. */
  readonly spans: readonly number[];
}

const INK = '#202124';
const QUIET = '#5f6368';
const HEAD = '#e8eaed';

/**
 * The page's columns in pixels: one for short names, then narrow ones, of which each cell takes as
 * many as it needs. Together they fill a portrait page at four fifths of their size.
 */
export const COLUMN_WIDTHS = { first: 126, other: 22 } as const;
export const PAGE_COLUMNS = 38;

/** Columns that the reader's notes take, at the right of a block. */
export const NOTES_COLUMNS = 7;

const WHOLE: readonly number[] = [PAGE_COLUMNS];
const BESIDE_NOTES: readonly number[] = [PAGE_COLUMNS - NOTES_COLUMNS, NOTES_COLUMNS];

const PLAIN: Look = {
  size: 10,
  weight: 'normal',
  color: INK,
  background: null,
  indent: '',
  spans: BESIDE_NOTES,
};

/** Looks by style of line; none depends on gridlines or on colour alone. */
export const LOOKS: Readonly<Record<LineStyle, Look>> = {
  title: { ...PLAIN, size: 16, weight: 'bold', spans: WHOLE },
  lead: { ...PLAIN, size: 9, color: QUIET, spans: WHOLE },
  short: { ...PLAIN, size: 9 },
  section: { ...PLAIN, size: 12, weight: 'bold', background: HEAD, spans: WHOLE },
  person: { ...PLAIN, size: 12, weight: 'bold', background: HEAD },
  finding: { ...PLAIN, weight: 'bold' },
  heading: { ...PLAIN, weight: 'bold', color: QUIET },
  text: { ...PLAIN, indent: '   ' },
  bullet: { ...PLAIN, indent: '   •  ' },
  quiet: { ...PLAIN, color: QUIET, indent: '   ' },
  tableHead: { ...PLAIN, size: 8, weight: 'bold', background: '#f1f3f4', spans: [] },
  tableRow: { ...PLAIN, size: 9, spans: [] },
  box: { ...PLAIN, spans: WHOLE },
  chart: { ...PLAIN, color: QUIET, spans: [] },
  space: PLAIN,
};

/** Styles of lines that never wrap: the title, and what lies under charts. */
export const ONE_LINE: ReadonlySet<LineStyle> = new Set<LineStyle>(['title', 'chart']);

/** Behind the reader's notes and the empty box, so that their place shows on paper. */
export const WRITE_HERE = '#eceff1';

/** Styles of lines beside which there is room for notes. */
export const HAS_NOTES: ReadonlySet<LineStyle> = new Set<LineStyle>([
  'person',
  'heading',
  'text',
  'finding',
  'bullet',
  'quiet',
]);

/** Styles of lines of which the cells are read like texts, from the left. */
export const IS_PROSE: ReadonlySet<LineStyle> = new Set<LineStyle>([
  ...HAS_NOTES,
  'lead',
  'short',
  'box',
]);
