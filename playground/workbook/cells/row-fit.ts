import type { Tab } from '../tab';
import { displayValuesOf } from './cell-values';
import { WRAPPING } from './style-codes';

/** Pixels: the height of a row of one line, and the space that Sheets leaves around a text. */
const ONE_LINE = 21;
const VERTICAL_AIR = 5;
const HORIZONTAL_AIR = 6;
export const PIXELS_PER_POINT = 4 / 3;
/** A line's height as a multiple of the font size. */
const LINE_HEIGHT = 1.18;

/**
 * Widths of Arial's letters in thousandths of their size, from its metrics file (the same as
 * Helvetica's); all other letters get the width of a typical small one.
 */
const WIDTHS: ReadonlyArray<readonly [number, string]> = [
  [222, "ijl'"],
  [278, ' !,./:;I[\\]ft·'],
  [333, '()-`r“”'],
  [389, '*'],
  [500, 'Jcksvxyz'],
  [556, '#$0123456789?L_abdeghnopqu–'],
  [584, '+<=>~−'],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
  [1000, '—…'],
];
const USUAL_WIDTH = 556;
/** Bold letters are about a twelfth wider. */
const BOLD = 1.08;
const letterWidths = new Map(
  WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);

/**
 * Fits the heights of rows to their texts, measured as the page draws them or, without a page,
 * estimated from the widths of letters. Merged cells do not count, as in Sheets.
 */
export function fitRows(tab: Tab, firstRow: number, count: number): void {
  let run = { first: firstRow, count: 0, height: 0 };
  const apply = (): void => {
    if (run.count > 0) tab.facade.setRowHeightsForced(run.first, run.count, run.height);
  };
  for (let row = firstRow; row < firstRow + count; row++) {
    const height = neededHeight(tab, row);
    if (height === run.height) run.count++;
    else {
      apply();
      run = { first: row, count: 1, height };
    }
  }
  apply();
}

function neededHeight(tab: Tab, row: number): number {
  const cells = tab.cells[row];
  const area = { row, column: 0, rows: 1, columns: Math.max(1, tab.extent.columns) };
  const [texts = []] = displayValuesOf(tab, area);
  let height = ONE_LINE;
  for (const column in cells) {
    const text = texts[Number(column)] ?? '';
    if (text === '' || tab.sheet.getMergedCell(row, Number(column)) !== null) continue;
    const style = tab.book.styles.of(cells[Number(column)]);
    const size = (style.fs ?? 10) * PIXELS_PER_POINT;
    const width = tab.sheet.getColumnWidth(Number(column)) - HORIZONTAL_AIR;
    const measure = tab.book.kit.textWidth ?? usualWidth;
    const widthOf = (part: string): number => measure(part, size, style.bl === 1);
    const lines = style.tb === WRAPPING.wrap ? wrappedLines(text, width, widthOf) : 1;
    height = Math.max(height, Math.ceil(lines * size * LINE_HEIGHT) + VERTICAL_AIR);
  }
  return height;
}

/**
 * The number of lines of a wrapped text, which breaks at spaces and within words that are too long.
 */
function wrappedLines(text: string, width: number, widthOf: (part: string) => number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines++;
    let used = 0;
    for (const word of paragraph.split(/(?<= )/)) {
      const wide = widthOf(word);
      // The space after a word may reach beyond the edge.
      const visible = widthOf(word.trimEnd());
      if (used > 0 && used + visible > width) {
        lines++;
        used = 0;
      }
      lines += Math.floor(Math.max(0, visible - 1) / width);
      used = wide > width ? wide % width : used + wide;
    }
  }
  return lines;
}

function usualWidth(text: string, size: number, isBold: boolean): number {
  let width = 0;
  for (const letter of text) width += letterWidths.get(letter) ?? USUAL_WIDTH;
  return (width / 1000) * size * (isBold ? BOLD : 1);
}
