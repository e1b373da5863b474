import type { LineStyle } from '../core/report/document';

/** How a style of line looks on the sheet. */
interface Look {
  readonly size: number;
  readonly weight: 'bold' | 'normal';
  readonly color: string;
  readonly background: string | null;
  /** Put before the text, so that the structure shows without colour. */
  readonly indent: string;
}

const INK = '#202124';
const QUIET = '#5f6368';
const PLAIN: Look = { size: 10, weight: 'normal', color: INK, background: null, indent: '' };

/** Looks by style of line; none depends on gridlines or on colour alone. */
export const LOOKS: Readonly<Record<LineStyle, Look>> = {
  title: { ...PLAIN, size: 16, weight: 'bold' },
  lead: PLAIN,
  section: { ...PLAIN, size: 13, weight: 'bold' },
  person: { ...PLAIN, size: 12, weight: 'bold', background: '#d2e3fc' },
  finding: { ...PLAIN, weight: 'bold' },
  heading: { ...PLAIN, weight: 'bold', color: '#174ea6' },
  text: PLAIN,
  bullet: { ...PLAIN, indent: '   •  ' },
  quiet: { ...PLAIN, color: QUIET },
  tableHead: { ...PLAIN, size: 8, weight: 'bold', background: '#e8eaed' },
  tableRow: { ...PLAIN, size: 9 },
  chart: PLAIN,
  space: PLAIN,
};

/** Behind the reader's notes, so that their place shows on paper. */
export const NOTES_BACKGROUND = '#f8f9fa';

/**
 * Widths in pixels: a column for texts, then seven for figures, as wide as their heads; the sixth
 * holds a rate with its range. In a salesperson's block the seven are one: the reader's notes.
 * Together they fill a portrait page at four fifths of their size.
 */
const WIDTHS: readonly number[] = [446, 60, 72, 54, 58, 50, 108, 56];
/** Of every figure beyond these. */
const FURTHER_WIDTH = 60;

/** Widths in pixels of the tab's columns, at least the usual eight. */
export function columnWidths(widestLine: number): number[] {
  const count = Math.max(WIDTHS.length, widestLine);
  return Array.from({ length: count }, (_, column) => WIDTHS[column] ?? FURTHER_WIDTH);
}

/** Styles of lines in a block, beside which there is room for notes. */
export const HAS_NOTES: ReadonlySet<LineStyle> = new Set<LineStyle>([
  'person',
  'heading',
  'text',
  'finding',
  'bullet',
  'quiet',
]);
